import type { Words } from '../finding.ts';
import type { Ban, Limit } from './own-check.ts';

/** What a finding says of a forbidden phrase. */
export function sayBan({ phrase, replacement }: Ban): Words {
  return replacement === undefined
    ? { en: `«${phrase}» is not to be written.`, ru: `«${phrase}» писать нельзя.` }
    : {
        en: `Write «${replacement}», not «${phrase}».`,
        ru: `Пишите «${replacement}», а не «${phrase}».`,
      };
}

const scopes: Record<Limit['in'], Words> = {
  sentence: { en: 'a sentence', ru: 'в предложении' },
  line: { en: 'a line', ru: 'в строке' },
  point: { en: 'a point', ru: 'в пункте' },
};
const units: Record<Exclude<Limit['of'], 'phrase'>, Words> = {
  words: { en: 'words', ru: 'слов' },
  characters: { en: 'characters', ru: 'знаков' },
  sentences: { en: 'sentences', ru: 'предложений' },
};

/** What a finding says of a length or a count. */
export function sayExcess(limit: Limit, count: number): Words {
  const unit = limit.of === 'phrase' ? undefined : units[limit.of];
  const phrase = `«${limit.phrase}»`;
  const scope = scopes[limit.in];
  return {
    en: `${count} ${unit?.en ?? phrase} in ${scope.en}: at most ${limit.most}.`,
    ru: `${unit?.ru ?? phrase} ${scope.ru}: ${count}, а можно не больше ${limit.most}.`,
  };
}

/** What a finding says of a term that is rendered in another way than the paragraph requires. */
export function sayRendering(source: string, target: string): Words {
  return {
    en: `«${source}» is to be rendered as «${target}».`,
    ru: `«${source}» переводится как «${target}».`,
  };
}
