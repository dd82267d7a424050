/** Nouns that cannot stand alone in the singular: `I have question`, `3 request`. Verbs of the same form are kept out by what must follow. */
const countable = `account action address admin agency agreement algorithm alternative amount analyst answer api app application approach
  architect area argument array article aspect assistant attachment attempt attribute author backup balance banner basket batch
  bill block blog book bot bottleneck branch browser bucket budget bug button call campaign candidate card cart case catalogue
  category cause certificate challenge change channel character chart chat check choice class client cloud cluster colleague
  column command comment commit company component computer concept condition conference connection constraint consultant
  contact container contest contract contractor cookie copy core counter country course crawler credit criterion currency
  customer cycle dashboard database dataset date day deadline deal decision decorator delay deliverable demo department
  dependency deployment description designer desktop detail developer device diagram dialog difference directory disk document
  domain download draft driver dropdown dyno edge editor element email emergency employee employer endpoint engineer entity entry
  environment error estimate event exam example exception expert expression extension factor failure feature field file
  filter fix flag folder form format formula forum framework freelancer function gap gateway goal graph group guide handler header
  heading host hour icon idea image index input inspection instance instruction integration interface interval interview invitation invoice
  issue item iteration job key keyword label language laptop layer layout lead lesson letter level library limit line link
  list listener loop machine manager map market marketplace measure meeting member menu merchant message method metric microservice
  middleware migration milestone minute mistake mode model module month monitor name network node notification number object
  offer office operation operator opinion opportunity option order organization output owner package page pair panel
  paragraph parameter parser part partner password patch path pattern payment person phase phone photo picture piece pipeline plan
  platform player plugin point pool popup port portal portfolio position post prediction price principle problem procedure process product
  profile program programmer project promise prompt proof proposal protocol prototype provider proxy query question queue quote
  reason receipt record recommendation redirect region relation release reminder repository report request requirement
  researcher reseller resource response restart result review role route row rule sample scenario schedule schema screen
  screenshot script scraper second section seller sentence server service session setting shop sign signal site sitemap skill slide slider
  solution source spammer specialist specification spreadsheet sprint stage statement station step store story strategy string student subject
  subscription suggestion supplier system tab table tag target task team technique technology template tenant term
  test tester thing thread threshold ticket tile timer title token tool topic tourist track transaction transfer trigger
  tutorial type unit update upgrade url user validator value variable variant vendor version video view visitor volunteer vulnerability
  warehouse warning way webhook website week weekend widget window word worker workflow wrapper year zone`;

const unusualPlurals: Record<string, string> = {
  criterion: 'criteria',
  person: 'people',
};

function pluralOf(noun: string): string {
  const own = unusualPlurals[noun];
  if (own) return own;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

let known:
  | { pairs: [string, string][]; toPlural: Map<string, string>; toSingular: Map<string, string> }
  | undefined;

/** The nouns with their plurals, formed when first asked for: what never asks carries none of it. */
function nouns() {
  if (known) return known;
  const pairs = countable.split(/\s+/).map((noun): [string, string] => [noun, pluralOf(noun)]);
  const toSingular = new Map(pairs.map(([one, many]): [string, string] => [many, one]));
  known = { pairs, toPlural: new Map(pairs), toSingular };
  return known;
}

/** The other number of a noun of the list, in the same case of letters; the word itself where it is not of the list. */
export function otherNumber(noun: string): string {
  const low = noun.toLowerCase();
  const { toPlural, toSingular } = nouns();
  const other = toPlural.get(low) ?? toSingular.get(low) ?? low;
  return /^[A-Z]/.test(noun) ? `${other.charAt(0).toUpperCase()}${other.slice(1)}` : other;
}

/** One pattern for many words, told apart letter by letter: an engine tries one way in, not three hundred. */
function anyOf(words: readonly string[]): string {
  const byFirst = new Map<string, string[]>();
  for (const word of words) {
    const rest = byFirst.get(word.charAt(0)) ?? [];
    byFirst.set(word.charAt(0), [...rest, word.slice(1)]);
  }
  const ways = [...byFirst].map(([first, rest]) =>
    first === '' ? '' : first + (rest.length === 1 ? rest[0] : anyOf(rest)),
  );
  // The longer first: `task` must not end where `tasks` goes on.
  ways.sort((a, b) => b.length - a.length);
  return ways.length === 1 ? (ways[0] ?? '') : `(?:${ways.join('|')})`;
}

const role =
  'developer|engineer|programmer|freelancer|designer|specialist|manager|tester|analyst|architect|consultant|student|expert|contractor|team lead|tech lead|administrator|translator|copywriter|marketer|researcher|teacher|beginner|professional|perfectionist|backend developer|frontend developer|web developer|software engineer|data scientist';

/** What may stand between a determiner and its noun. */
const adjective =
  'more|new|old|separate|additional|extra|other|small|big|large|great|good|bad|nice|simple|complex|difficult|main|concurrent|parallel|full|different|similar|free|independent|ready|own|short|long|quick|fast|slow|serious|important|interesting|useful|possible|real|existing|first|second|third|next|previous|current|single|common|typical|custom|special|specific|critical|successful|failed|popular|public|private|external|internal|local|remote|active|paid|unique|whole|certain|suitable|best|better|detailed|technical|working|mobile|strong|reliable|professional|modern|clear|huge|final|personal|high|low|minor|major|heavy|pending|test|web|online|experienced|similar|open';

/** Base forms that stand wrongly for a third person. */
const bases =
  'have|do|go|need|depend|contain|include|require|allow|provide|receive|consist|seem|become|take|make|give|get|know|want|send|work|help|use|look|run|mean|cost|happen|open|return|show|save|support|load|start|stop|keep|write|read|create|solve|break|crash|fail|respond|understand|like|lead|bring|appear|exist|store|sound';

const someBases =
  'make|do|create|solve|get|improve|send|avoid|prevent|reduce|develop|write|provide|add|install|connect|receive|choose|understand|achieve|become|be|find|keep|give|take|have|start|begin|finish|deliver|prepare|show|check|use|fix|test|build|implement|help|discuss|work|learn|read|see|rewrite|replace|move|store|optimize|optimise|configure|migrate|increase|explain|change|update|upgrade|run|call|pay|wait|spend|open|close|set|join|process|go|know|think|ask|talk|look|translate|hire|deploy|debug|refactor|integrate|automate|design|launch|cooperate|collaborate';

/** What no English noun phrase goes on with: after a noun it says that the phrase is over. */
const ends =
  '$|[.,;:!?)]|(?: (?:—|-|–|of|for|to|in|on|at|by|with|from|into|about|after|before|during|until|till|without|within|through|between|under|over|per|via|than|as|like|and|or|but|because|if|when|while|where|which|who|that|so|is|are|was|were|will|can|could|would|should|may|must|has|have|had|does|do|did|also|only|again|already|now|here|there|today|tomorrow|yesterday|soon|already|still|immediately|every|a|an|the|this|my|your|our|their|its|it|you|we|I|they|he|she|using|based|needs|uses|works|ago)\\b)';

/** Plurals that are third persons too: «this leads». */
const verbLike =
  'accounts addresses answers approaches attempts balances blocks books calls causes challenges changes charts checks comments commits conditions contacts contracts copies costs counters credits cycles dates deals delays details documents downloads drafts emails estimates features fields files filters fixes flags forms functions graphs groups guides hosts images indexes inputs interviews invoices issues keys labels layers leads levels limits lines links lists loops maps markets measures messages models monitors names networks numbers objects offers orders outputs packages pairs patches paths plans points pools ports positions posts prices processes profiles programs projects promises prompts queries questions queues quotes reasons records redirects releases reports requests responses restarts results reviews routes rows rules samples schedules scripts signals signs sounds sources stages steps stores structures subjects tables tags targets tests threads tickets times titles tracks transfers triggers types updates upgrades values views warehouses windows words';

/** The words that patterns name in braces. */
export function readMacros(): Record<string, string> {
  const { pairs } = nouns();
  const verbs = new Set(verbLike.split(' '));
  return {
    start: '(?:^|^\\d[\\d.]*\\)? |[.!?] )',
    noun: anyOf(pairs.map(([one]) => one)),
    things: anyOf(pairs.flatMap(([, many]) => (verbs.has(many) ? [] : many))),
    nouns: anyOf(pairs.map(([, many]) => many)),
    adjective: `(?:(?:${adjective}) )`,
    role: `(?:${role})`,
    verb: `(?:${someBases})`,
    third: `(?:${bases})`,
    end: `(?=${ends})`,
    years: '(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)',
    count:
      '(?:\\d[\\d.,]*\\+?|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|many|few|a few|some|couple of|a couple of)',
    mass: '(?:information|advice|feedback|software|hardware|equipment|traffic|documentation|progress|news|money|access|research|furniture|homework|luck|functionality|evidence|knowledge|data|work|help|support|experience in|time)',
    language:
      '(?:Python|JavaScript|TypeScript|Java|PHP|Ruby|Rust|Go|Golang|Kotlin|Swift|C#|C\\+\\+|SQL|Perl|Scala|Lua|Dart|Solidity|Bash)',
    tongue: '(?:English|Russian|German|French|Spanish|Ukrainian|Polish|Italian)',
  };
}
