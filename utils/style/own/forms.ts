// The verbs of answers to jobs that make their past otherwise: base, past, participle (where it differs).
const irregular = new Map<string, [string, string]>();
for (const verb of `be was been,become became become,begin began begun,break broke broken,bring brought,build built,buy bought,catch caught,choose chose chosen,come came come,cut cut,do did done,draw drew drawn,drive drove driven,fall fell fallen,find found,forget forgot forgotten,get got,give gave given,go went gone,grow grew grown,have had,hear heard,hide hid hidden,hit hit,hold held,keep kept,know knew known,lead led,leave left,let let,lose lost,make made,mean meant,meet met,pay paid,put put,read read,run ran run,say said,see saw seen,seek sought,sell sold,send sent,set set,show showed shown,shut shut,speak spoke spoken,spend spent,split split,stand stood,take took taken,teach taught,tell told,think thought,throw threw thrown,understand understood,win won,write wrote written`.split(
  ',',
)) {
  const [base = '', past = '', participle = past] = verb.split(' ');
  irregular.set(base, [past, participle]);
}
const plurals: Record<string, string> = {
  child: 'children',
  man: 'men',
  woman: 'women',
  person: 'people',
  index: 'indices',
  criterion: 'criteria',
};
/** They have one form: what they are to others, not what they say. */
const fixed =
  /^(?:a|an|the|to|of|in|on|at|by|for|with|from|into|out|up|down|off|over|under|as|and|or|but|not|no|if|so|than|that|this|it|its|is|are|am|i|you|we|he|she|they|my|our|your|their|very|just|also|too|only|some|any|all|each|more|most|less|such|there|here|then|now|once|per|via|etc|must|should|shall|will|would|can|could|may|might|ought|.*ly)$/i;
const doubling =
  /^(?:[bcdfghjklmnpqrstvwxz]*[aeiou][bdgklmnprt]|.*(?:[^aeiou]fer|mit|trol|bel|cel|gin|get|gram|pel|vel|cur|cor|plan|ship|stop|swap|drop|begin|debug))$/i;

/** Words that are verbs, whatever else they are. */
const verbs = new Set(
  'use help show start end finish need try want check call change fix add create fetch load save store remove delete improve allow enable provide ensure apply ask move open close stop reduce increase explain describe implement perform execute handle process update replace support require include assist commence facilitate leverage employ obtain acquire purchase terminate modify inform enhance verify confirm proceed attempt permit prevent avoid reach offer work rely depend cause mention note'.split(
    ' ',
  ),
);

/** Whether a word is surely a verb: `shopping` is no form of `shop` where `store` is a noun. */
export function isVerb(word: string): boolean {
  const lower = word.toLowerCase();
  return verbs.has(lower) || irregular.has(lower) || /.{3}(?:i[sz]e|ify|ate)$/.test(lower);
}

export type FormKind = 'base' | 's' | 'past' | 'participle' | 'ing';

/** The forms of an English word that is a noun or a verb: each with what it is. */
export function formsOf(word: string): [FormKind, string][] {
  if (fixed.test(word) || word.length < 3 || !/^[a-z]+$/i.test(word)) return [['base', word]];
  const lower = word.toLowerCase();
  const odd = irregular.get(lower);
  const [past, participle] = odd ?? [withEd(lower), withEd(lower)];
  return [
    ['base', lower],
    ['s', plurals[lower] ?? withS(lower)],
    ['past', past],
    ['participle', participle],
    ['ing', withIng(lower)],
  ];
}

/** A word in one form; nothing where it has none. */
export function inForm(word: string, kind: FormKind): string | undefined {
  return kind === 'base' ? word : formsOf(word).find(([one]) => one === kind)?.[1];
}

function withS(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word) || word === 'go' || word === 'do') return `${word}es`;
  if (word === 'have') return 'has';
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

function withEd(word: string): string {
  if (/e$/.test(word)) return `${word}d`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`;
  return doubling.test(word) ? `${word}${word.slice(-1)}ed` : `${word}ed`;
}

function withIng(word: string): string {
  if (/ie$/.test(word)) return `${word.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(word) && word !== 'be') return `${word.slice(0, -1)}ing`;
  return doubling.test(word) ? `${word}${word.slice(-1)}ing` : `${word}ing`;
}
