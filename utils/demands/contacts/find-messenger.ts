import {
  afterService,
  anyHandle,
  beforeService,
  bracketed,
  calledThere,
  codeField,
  codeName,
  commonWord,
  fediverse,
  invited,
  links,
  listed,
  loneName,
  matrixId,
  meThere,
  networkWord,
  nickBehind,
  nickThenAny,
  nickThere,
  noName,
  onlyName,
  plainAfter,
  plainBefore,
  product,
  rareMessenger,
  serviceWord,
  slackId,
  slang,
  subject,
  technical,
} from './account-patterns.ts';
import type { ContactKind, Trace } from './contact.ts';

/** Handles, ids and links of messengers and of accounts on networks. */
export function findMessenger(text: string): Trace[] {
  const traces: Trace[] = [];
  const add = (kind: ContactKind, start: number, end: number) => {
    if (!manyOf.test(text.slice(start, end))) traces.push({ kind, start, end });
  };
  for (const found of links.all(text)) add('messenger', found.index, found.index + found[0].length);
  const hasService = serviceWord.test(text);
  if (hasService) {
    for (const found of afterService.all(text)) {
      const word = trimmed(found[3] as string);
      const start = found.index + found[0].length - (found[3] as string).length;
      const isMine =
        /(?:my|мой|моя|моё)\s+$/iu.test(text.slice(0, found.index)) && /[._]/.test(word);
      if (isCodeField(word, found[1] as string, text[start + word.length])) continue;
      if (text[start + word.length] === '/') continue;
      if (isNoHandle(word, `${isMine ? 'is' : ''}${found[2]}`)) continue;
      add(kindOf(found[1] as string), start, start + word.length);
    }
    for (const found of nickThenAny.all(text)) {
      const word = trimmed(found[1] as string);
      const start = found.index + found[0].length - (found[1] as string).length;
      if (
        /^(?:is|in|on|the|of|and|or|to|for|not|field|column|в|на|и|или|не|это|хранится|from|with|must|can|will|as|token|tokens|are|was)$/iu.test(
          word,
        ) ||
        subject.test(word)
      )
        continue;
      // A bare word after «id» is a name of a column, unless it ends the clause after a sign of equality; «is stored» is no name.
      const isTold =
        /[\d_.@-]/.test(word) ||
        (/[:=–—]|\sis\s|\sэто\s|\s(?:по|под|by|under|with)\s/u.test(found[0]) &&
          !noName.test(word) &&
          !/^\s(?!and |but |if |so |и |а |но )\p{L}/u.test(text.slice(start + word.length)));
      if (isTold) add(kindIn(found[0]), start, start + word.length);
    }
    for (const found of text.matchAll(slang)) {
      const word = trimmed(found[1] as string);
      const start = found.index + found[0].length - (found[1] as string).length;
      if (!product.test(word) && !technical.test(word))
        add('messenger', start, start + word.length);
    }
    for (const found of onlyName.all(text)) {
      const word = trimmed(found[1] as string);
      const end = found.index + found[0].length;
      if (!noName.test(word) && !product.test(word) && !technical.test(word) && !subject.test(word))
        add(kindIn(found[0]), end - (found[1] as string).length, end);
    }
    for (const found of calledThere.all(text)) {
      const word = trimmed((found[1] ?? found[2] ?? found[3]) as string);
      const start = found.index + found[0].lastIndexOf(word);
      if (!technical.test(word)) add(kindIn(found[0]), start, start + word.length);
    }
    for (const found of [plainBefore, plainAfter].flatMap((one) => one.all(text))) {
      const word = found[1] as string;
      const start = found.index + found[0].lastIndexOf(word);
      if (!commonWord.test(word) && !noName.test(word) && !product.test(word))
        add(kindIn(found[0]), start, start + word.length);
    }
    for (const found of [
      meThere,
      nickBehind,
      beforeService,
      bracketed,
      loneName,
      ...listed,
    ].flatMap((one) => one.all(text))) {
      const words = found.slice(1).map(trimmed);
      if (words.some((word) => technical.test(word) || codeName.test(word))) continue;
      for (const word of words) {
        const start = found.index + found[0].lastIndexOf(word);
        add(kindIn(found[0]), start, start + word.length);
      }
    }
    for (const found of nickThere.all(text)) {
      const word = trimmed(found[1] as string);
      const isMine = /^(?:my|мой|моя)\s|there|там/iu.test(found[0]);
      const start = found.index + found[0].length - (found[1] as string).length;
      if (isMine && !subject.test(word) && !technical.test(word))
        add('messenger', start, start + word.length);
    }
    for (const found of text.matchAll(slackId))
      add('messenger', found.index, found.index + found[0].length);
  }
  for (const found of text.matchAll(
    /(?<![\p{L}\p{N}])LINE\s?(?::|=|→|->)\s*([a-z\d][\w.-]{3,30})/gu,
  ))
    add(
      'messenger',
      found.index + found[0].length - (found[1] as string).length,
      found.index + found[0].length,
    );
  for (const found of text.matchAll(/(?<![\p{L}\p{N}/.])\/?(?:u|in)\/[\w-]{3,30}(?![\w/])/gu))
    if (/reddit|linked ?in/i.test(text)) add('social', found.index, found.index + found[0].length);
  for (const pattern of [matrixId, fediverse])
    for (const found of text.matchAll(pattern))
      add(
        pattern === matrixId ? 'messenger' : 'social',
        found.index,
        found.index + found[0].length,
      );
  for (const found of anyHandle.all(text)) {
    const word = trimmed(found[0]);
    const end = found.index + word.length;
    if (
      subject.test(word) ||
      /^[/([]/.test(text.slice(end, end + 1)) ||
      /^@[^/]+\/$/.test(text.slice(found.index, end + 1))
    )
      continue;
    // A capital begins a decorator, unless a colon announces a name.
    if (/^@\d/.test(word) || /^@[A-Z][a-z]+[A-Z]/.test(word)) continue;
    if (/^@[A-Z][a-z]+$/.test(word) && !/(?:[:—–]|\s(?:is|as))\s$/.test(text.slice(0, found.index)))
      continue;
    const line = sentenceAround(text, found.index);
    const isPersonal = /[#:]/.test(word)
      ? hasService
      : serviceWord.test(line) ||
        (/[_\d.]/.test(word) && besideMail.test(line)) ||
        (invited.test(line) && /[_\d.]/.test(word)) ||
        rareMessenger.test(text.slice(0, found.index));
    if (
      isPersonal &&
      (invited.test(line) ||
        /[:–—-]\s*$/.test(text.slice(0, found.index)) ||
        serviceWord.test(line) ||
        besideMail.test(line))
    )
      add(kindIn(line), found.index, end);
  }
  return traces;
}

/** `410k` followers: so many, and no name. */
const manyOf = /^\d+(?:[.,]\d+)?[kmкм]$/iu;
/** `Kirill | kirill@host.dev | @kirill_dev`: a line of details. */
const besideMail = /\S@\S+\.\p{L}{2,}\s?[|/,;·•]\s?@|@[\w.]+\s?[|/,;·•]\s?\S+@\S+\.\p{L}{2}/u;
/** What stands behind `signal:` in a program; a name there always has a number. */
const isCodeField = (word: string, service: string, next: string | undefined) =>
  codeField.test(word) || (/^[\p{L}.]+$/u.test(word) && (next === '(' || service === 'signal'));
const trimmed = (word: string) => word.replace(/[.:,-]+$/, '');
/** The kind of the service that a line names. */
const kindIn = (line: string): ContactKind => kindOf(serviceWord.exec(line)?.[0] ?? '');
const kindOf = (name: string): ContactKind => (networkWord.test(name) ? 'social' : 'messenger');

function isNoHandle(word: string, between: string): boolean {
  if (subject.test(word) || technical.test(word)) return true;
  if (/^[@#]|^live:|#\d{4}$/iu.test(word)) return /^@\d/.test(word);
  if (/^\s?\(/.test(between) && /_/.test(word) && !/\./.test(word)) return false;
  // Without @ the words between must tell that a name follows.
  return !/[:=–—@→➡•]|\s-\s|is|id|ник|nick|handle|user|login|логин|account|аккаунт|айди|as|under|под|name|->|>/iu.test(
    between,
  );
}

function sentenceAround(text: string, at: number): string {
  const from = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('. ', at), at - 160);
  return (
    text.slice(Math.max(0, from), at + 120).split('\n')[from >= 0 && text[from] === '\n' ? 1 : 0] ??
    ''
  );
}
