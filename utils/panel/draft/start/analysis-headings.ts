/** Headings that belong to the report itself, not to what it found. */
const ofReport =
  /^(?:введение|вступление|заключение|выводы?|резюме|рекомендаци|заключительн|итог|источник|литератур|библиограф|приложени|таблиц|содержание|оглавление|synopsis|introduction|overview|conclusions?|summary|executive|recommendations?|references|sources|works cited|bibliography|appendix|tables?|contents)(?![\p{Ll}]{4,})|^заключение и/iu;
/** «Проблема 1:», «Часть 2.», «Узкое место 3 —», «1.2.»: how the report counts. */
const counter =
  /^(?:(?:\p{L}+\s+){1,3}\d+(?:\s*\([^)]*\))?\s*[:.—–-]\s*|\d+(?:\.\d+)*[.)]?\s+|[IVX]+[.)]\s+)/u;

/** What an analysis found, as its headings name it: the innermost ones, without the report's own counting. */
export function analysisHeadings(markdown: string): string[] {
  const headings = [...withoutCode(markdown).matchAll(/^(#{1,6})[ \t]+(.+?)[ \t#]*$/gm)].map(
    ([, marks = '', text = '']) => ({ level: marks.length, text: plain(text) }),
  );
  const innermost = headings.filter(
    ({ level }, index) => (headings[index + 1]?.level ?? 0) <= level,
  );
  const found = innermost
    .filter(({ text }) => text !== '' && !ofReport.test(text))
    .map(({ text }) => text.replace(counter, '').trim())
    .filter((text) => text !== '' && !ofReport.test(text));
  return [...new Set(found)];
}

function plain(text: string): string {
  return text
    .replace(/\\([\\`*_{}[\]()#+\-.!])/g, '$1')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function withoutCode(markdown: string): string {
  return markdown.replace(/^(```|~~~)[\s\S]*?^\1/gm, '');
}
