import type { Sentence } from '../posts/split-post.ts';
import { Caseless } from '../words/caseless.ts';
import { joinSpelled } from './join-spelled.ts';

/** A word that the sentence names for writing, with the place of its wording. */
export interface NamedValue {
  value: string;
  start: number;
  end: number;
  /** How it is marked as a word: in quotes, by a noun (`the word X`), or by its looks (`D7-2027`). */
  by: 'quotes' | 'noun' | 'looks';
}

const noun =
  '(?:(?:code |key |magic |secret |single |exact )?words?|phrase|codewords?|passwords?|password|keywords?|(?<=(?:the|this|our|following|secret|magic|hex|a) )(?:hex )?(?:codes?|code ?word|hash ?tag|tag|term|expression|greeting|salutation|token|ref(?:erence)?(?: number| code)?|number)|иероглиф|символ|смайлик|слов(?:о|а|ом|ами)|фраз(?:а|у|ы|ой)|(?:кодов\\p{L}+ слов\\p{L}{1,2})|числ(?:о|а|ом)|цифр(?:а|у|ы|ой)|хэштег\\p{L}?|хештег\\p{L}?|парол(?:ь|я|ем))';
const byNoun = new Caseless(
  `(?<![\\p{L}\\p{N}])(?<!(?:\\d|few|two|three|five|ten)[\\s-])${noun}(?:\\s+(?:is|are))?:?\\s+(?!(?:do|does|did|replaced|decides|spelled|spelt|written|called|words?|files?|documents?|docs?|format|count|limit|templates?|each|only|total|gotta|got|must|should|shall|has|have|needs?|will|would|can|may|is|are|be|of|in|that|which|you|from|to|at|on|for|and|or|the|a|an|is|as|with|limit|count|about|on|per|or|we|i|long|max|at|maximum|within|without|before|after|during|by|under|over|when|while|until|into|onto|в|на|из|для|по|и|или|что|которо\\p{L}+)(?![\\p{L}]))([^\\s,.;:!?()"«»▯]+)`,
);
const special =
  /#(?!\d{1,2}(?![\p{L}\p{N}]))[\p{L}\p{N}_-]+|\p{Extended_Pictographic}(?:\u{fe0f}|\u{200d}\p{Extended_Pictographic})*|(?<![\p{L}\p{N}])(?:[A-Z]{2,}[A-Z0-9]*[-_]?\d+[A-Z0-9-]*|[a-h][1-8](?![\p{L}\p{N}])|\p{L}(?:-\p{L}){2,}(?:\s+\p{L}(?:-\p{L}){2,})*(?![\p{L}\p{N}-]))/gu;
const emojiCue =
  /(?:^|[\s(])(?:with|w\/|emoji|emoticon|smiley|use|put|add|adds|include|insert|drop|place|the|an?|write|symbol|sign|from|by|of|or|no|without|reply|starts?|ends?|be|is|с|со|эмодзи|смайлик\p{L}*|поставьте|вставьте|добавьте|напишите|символ\p{L}*|без)\s*[:(]?\s*(?:\p{Extended_Pictographic}\u{fe0f}?\s*)*$/iu;
const capitals = /(?<![\p{L}\p{N}])\p{Lu}{3,}(?:\s+\p{Lu}{2,})*(?![\p{L}\p{N}])/gu;
const bare =
  /(?<![\p{L}\p{N}])(?<!(?:I|we|they|he|she|who|will|can|you|You) )(?:mention(?:s|ing)?|(?:throw|drop|slip|work|sneak) in|(?:[Pp]lease |just |also |and )?says?|write|(?<=and |please |just |also |, )type|quote|spell|name-?drop|begin(?:s|ning)? with|start(?:s|ing)? with|strt w(?:ith|\/)|(?:start|begin|open|end|finish|close)s? w\/|end(?:s|ing)? with|open(?:s|ing)? with|finish(?:es|ing)? with|close(?:s)? with|contains?|has to contain|include|упомяните|напишите|начните с|закончите|первое слово|последнее слово)(?![\p{L}])\s+([\p{L}\p{N}#][\p{L}\p{N}_'-]*(?: \d+| \p{Ll}+(?= so i (?:know|can|see)))?)(?![\p{L}\p{N}])(?!,? then (?!(?:say|tell|write|end|finish|close|add|give|name|put|sign)(?![\p{L}])))(?=\s*(?:$|[.,;!?)]|\p{Extended_Pictographic}|or\b|(?:has|hasn't|have|haven't|will|won't|gets?|goes|is|are)\b|if\b|somewhere|anywhere|in (?:your|ur|the|it)|at |so\b|please|pls|plz|then|to (?:show|prove)|and\b|first|или|где|в (?:начале|конце|тексте|письме|отклике)))/giu;
const notAValue =
  /^(?:it|this|that|them|these|those|me|us|so|yes|no|all|both|something|anything|everything|your|the|a|an|price|pricing|prices|rates?|costs?|portfolios?|samples?|examples?|links?|sources|facts|skills|results|experience|availability|timeline|budget|estimates?|references?|cv|resume|video|deadline|tools?|hello|tests?|documentation|code|details?|numbers?|why|how|what|when|where|which|who|on|in|at|to|for|with|from|here|there|more|again|exactly|only|fast|english|yen|dollars|euros|pounds|asap|soon|now|today|tomorrow|monday|january|you|я|это|его|её|мне|нам|что|как|цену|срок|сроки|стоимость|ставку|опыт|пример|примеры|портфолио|сюда|сразу|кратко|коротко|письмо|отклик|сообщение|нуля|novels?|essays?|books?|long|short|briefly|concise|brief|below|above|back|us|down|отклика|письма|сообщения|ответа|заявки|отклике|письме|prose|ref|reference|lists?|sentences?|notes?|answers?|code|emojis?|name|names|title|titles)$/iu;

/** `first word: name of the product`: a kind of word, no word. */
const kindOfWord =
  /^(?:name|names|number|price|title|date|code|your|the|a|an|название|имя|цена|дата|номер|ваш\p{L}*|код)(?![\p{L}])(?= \p{L})/iu;
const afterColon =
  /(?:(?:subject|topic)(?: line)?|title|heading|headline|(?:first|last|opening|closing|final|starting) (?:word|line|words)|pass ?word|code ?word|key ?word|magic word|secret word|word of the (?:day|week)|secret|somewhere|anywhere|hash ?tag|тема|заголовок|(?:перв|последн)\p{L}{2,3} слов\p{L}|кодовое слово|пароль)(?: (?:of|for|in|is|shall be|should be|must be) ?(?:the |your |ur )?(?:letter|message|msg|text|proposal|bid|application|mail|e-?mail|answer|note|pitch|response|cover letter|reply|(?:whole )?thing|whole|письма|отклика|сообщения|ответа)?)?\s*(?::|=|–|—|->)\s*([^\s"▯.,;!?][^"▯.,;!?\n]{0,40}?)(?=\s*(?:$|[.,;!?]|\band\b|\bso\b|\(|–|—))/giu;
const calledSo =
  /(?<![\p{L}])call(?:s|ing)? (?:yourself|themselves|himself|themself|it|(?<=(?:don't|do not|never) call )(?:me|us)) (?:an? )?(?!(?:out|before|after|at|on|by|if|when|please|back|again|late|early|to|for|about|with|via)(?![\p{L}]))([\p{L}-]+)/giu;
/** `reply with 8-bit as the subject`, `writes Biene in the beginning`: where it stands names the word. */
const placed =
  /(?<![\p{L}])(?:(?:with|use|using|put|write|writes|have)\s+([\p{L}\p{N}#][\p{L}\p{N}'_-]*(?: [\p{L}\p{N}'-]+)?) as (?:the|your|ur|a) (?:subject|title|headline|heading|(?:first|last|opening|closing) (?:word|line))|(?:write|put|add|type|use|say)s? (\p{Lu}[\p{L}-]+) (?=(?:at|in|on) (?:the |your |ur )?(?:very )?(?:begin\p{L}*|start|top|end|bottom|first|last)(?![\p{L}])))/gu;
const greeted =
  /(?<![\p{L}])(?:[Gg]reet|[Ss]ay (?:hi|hello|hey) to|[Cc]all (?=(?:me|us) \p{Lu})(?:me|us)|[Aa]ddress (?:it|your \p{Ll}+|the \p{Ll}+|me|us) (?:to|as)|[Пп]оприветствуйте|[Пп]ередайте привет|[Пп]оздоровайтесь с) (?:(?:our|my|the|нашему|нашего|нашу|моему|моего|мою) )?(?:\p{Ll}+ ){0,3}(\p{Lu}\p{L}+)/gu;

const named =
  /(?<![\p{L}])(?:[Nn]ame|[Ww]ord|имя|название|кличку) (?:of |for )?(?:our |the |my |нашего |нашей )?(?:(?:[\p{Ll}-]+ ){0,2}[\p{Ll}-]+\s?[,:(]|(?:[\p{Ll}-]+ ){3,8}\((?=[\p{L}-]+\)))\s*(\p{Lu}[\p{L}-]+)(?=\s*(?:$|[.,;!?)]))/gu;

const calledName =
  /(?<![\p{L}])(?:[Tt]he name|[Bb]y name|имя|кличк[ау])\s*[—–-]?\s+(\p{Lu}[\p{L}-]+)(?![\p{L}])/gu;

const nameIs =
  /(?<![\p{L}])(?:name|word|code|phrase|имя|кличка|зовут)(?:'s| is|:)? (?:is )?(\p{Lu}[\p{L}-]+)(?![\p{L}])(?=[^.?!]*(?:put|write|mention|include|add|use|say|drop|call|greet|впишите|напишите|упомяните|укажите)(?:\s+\p{L}+)? (?:her|his|its|their|that|this|the|him|it|его|её|ее|это|эту) ?)/gu;

/** `Ding is the last thing we hope to read` */
const isLast =
  /^(\p{Lu}[\p{L}\p{N}-]+) (?=(?:is|should be|must be|has to be) the (?:very )?(?:first|last) (?:thing|word|line)(?!\p{L}))/gu;

/** `kiln-77 must be in your letter`: what has to stand there. */
const standing =
  /(?<![\p{L}\p{N}-])((?=[\p{L}_-]*\d)[\p{L}\p{N}#][\p{L}\p{N}_-]*) (?=(?:must|has to|should|needs to|shall|is to) (?:be|appear|stand|come|go|show up|occur)(?: somewhere| anywhere)? (?:in|on|at) (?:your|ur|the) (?:letter|proposal|message|bid|application|reply|response|text|answer|cover))/giu;

const shouldBe =
  /(?:first|last|opening|closing|final) (?:word|line|words)(?: (?:of|in) (?:your|ur|the) \p{L}+)? (?:gotta|got to|is to|should|must|has to|needs to|shall|ought to|will) be:?\s+([^\s"▯.,;!?]+)(?=\s*(?:$|[.,;!?)]|otherwise|or |so |and |please|pls|else|to (?:prove|show)))/giu;

/** The values named in one sentence, left to right, none over another. */
export function findValues(sentence: Sentence): NamedValue[] {
  const { text, masked } = sentence;
  const found: NamedValue[] = [];
  const add = (start: number, end: number, value: string, by: NamedValue['by']) => {
    if (!value || found.some((other) => start < other.end && other.start < end)) return;
    found.push({ start, end, value: joinSpelled(value), by });
  };
  for (const m of masked.matchAll(/"+(▯+)"+/g)) {
    const lead = m[0].indexOf('▯');
    const inner = text.slice(m.index + lead, m.index + lead + (m[1] as string).length);
    add(m.index, m.index + m[0].length, inner.trim().replace(/[,.]$/, ''), 'quotes');
  }
  for (const m of byNoun.all(masked)) {
    const start = m.index + m[0].length - (m[1] as string).length;
    // `the words HEXAGON POWER`, `the phrase blue whale.`: the words that go on in the same way.
    const rest = text.slice(start);
    const isMany = /(?:words|phrase|фраз\p{L})[\s:]*$/iu.test(text.slice(0, start));
    const value =
      /^\p{Lu}[\p{Lu}\p{N}'-]*(?:\s+\p{Lu}[\p{Lu}\p{N}'-]*)+(?![\p{L}])/u.exec(rest)?.[0] ??
      (isMany
        ? /^[\p{L}\p{N}'-]+(?:\s+(?!(?:in|at|as|so|to|on|or|and|somewhere|anywhere|when|if|first|please|в|на|и|или|где)\s)[\p{L}\p{N}'-]+){0,3}(?=\s*(?:$|[.,;:!?)])|\s+(?:in|at|as|so|to|on|or|and|somewhere|anywhere|when|if|first|please|в|на|и|или|где)\s)/iu.exec(
            rest,
          )?.[0]
        : undefined) ??
      text.slice(start, start + (m[1] as string).length);
    if (!notAValue.test(value) && /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(value))
      add(start, start + value.length, value.replace(/[-–—]+$/, ''), 'noun');
  }
  for (const pattern of [
    afterColon,
    shouldBe,
    standing,
    isLast,
    nameIs,
    calledSo,
    greeted,
    placed,
    named,
    calledName,
  ])
    for (const m of masked.matchAll(pattern)) {
      const value = (m[1] ?? m[2]) as string;
      const start = m.index + m[0].lastIndexOf(value);
      if (pattern !== afterColon || !kindOfWord.test(value))
        add(start, start + value.length, value.trim(), 'noun');
    }
  for (const m of masked.matchAll(special)) {
    // An emoji at the end of a sentence decorates it.
    const isDecoration =
      /^\p{Extended_Pictographic}/u.test(m[0]) &&
      !emojiCue.test(masked.slice(Math.max(0, m.index - 60), m.index));
    if (!isDecoration) add(m.index, m.index + m[0].length, m[0], 'looks');
  }
  for (const m of masked.matchAll(capitals)) {
    // A sentence in capitals shouts, it names nothing.
    if (
      /\p{Ll}{3}/u.test(masked) &&
      !/^(?:EXACTLY|ALWAYS|DO|DONT|ONE|TWO|THREE|FOUR|FIVE|FIRST|LAST|SHORT|BRIEF|BEFORE|ENGLISH|REAL|YOURSELF|OWN|EVERY|WHY|HOW|WHAT|WHEN|WHICH|WHO|WHERE|NOT|ONLY|NEVER|MUST|ALL|ANY|YOU|YOUR|AND|WITH|PLEASE|READ|THE|NDA|API|PDF|CSV|USD|EUR|GBP|CAD|AUD|CHF|NZD|UTC|EST|PST|GMT|SEO|CRM|IDE|SQL|AWS|GCP|URL|FAQ|CV|JSS|LLM|GPT|НЕ|ТОЛЬКО|ВСЕ|НДС)$/.test(
        m[0],
      ) &&
      // `an OCR sample`: it says what kind.
      !(
        /(?:^|\s)(?:an?|your|ur|some|any|one|two)\s$/iu.test(masked.slice(0, m.index)) &&
        /^\s\p{Ll}{3}/u.test(masked.slice(m.index + m[0].length))
      )
    )
      add(m.index, m.index + m[0].length, m[0], 'looks');
  }
  for (const m of masked.matchAll(bare)) {
    const word = m[1] as string;
    if (notAValue.test(word)) continue;
    const start = m.index + m[0].lastIndexOf(word);
    add(start, start + word.length, word, 'looks');
  }
  return found.sort((a, b) => a.start - b.start);
}
