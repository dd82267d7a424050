// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import {
  endsIn,
  keepers,
  rangeOf,
  readText,
  showText,
} from '../../../components/draft/editable-text.ts';
import { kept } from '../../../components/draft/kept-selection.ts';

function box(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  document.body.append(element);
  return element;
}

describe('readText', () => {
  const cases: [string, string, string][] = [
    ['one node', 'а\nб', 'а\nб'],
    ['Chromium’s last line end', 'а\n\n', 'а\n'],
    ['Firefox’s last line end', 'а\n<br>', 'а\n'],
    ['line breaks', 'а<br>б<br><br>в', 'а\nб\n\nв'],
    ['blocks', 'а<div>б</div><div><br></div><div>в</div>', 'а\nб\n\nв'],
    ['pasted inline markup', 'а <b>жир</b><i>но</i>', 'а жирно'],
    ['Windows line ends', 'а\r\nб', 'а\nб'],
    ['nothing', '', ''],
  ];
  it.each(cases)('reads %s', (_name, html, text) => {
    expect(readText(box(html))).toBe(text);
  });
});

describe('showText', () => {
  it.each(['', 'а', 'а\n', 'а\n\nб\n\n', '\n', '👩‍👩‍👧 é'])(
    'shows %j so that it is read back',
    (text) => {
      const element = box('прежнее');
      showText(element, text);
      expect(readText(element)).toBe(text);
    },
  );

  it('moves what was selected in a box without the focus with its words', () => {
    const element = box('раз два три');
    kept.set(element, { anchor: 4, focus: 7 });
    keepers.set(element, () => [{ start: 0, end: 0, insert: 'ноль ' }]);
    showText(element, 'ноль раз два три');
    expect(kept.get(element)).toEqual({ anchor: 9, focus: 12 });
    showText(element, 'другой черновик', 'another');
    expect(kept.get(element)).toBeUndefined();
  });

  it('leaves the nodes alone where the text is the same', () => {
    const element = box('а<div>б</div>');
    const node = element.firstChild;
    showText(element, 'а\nб');
    expect(element.firstChild).toBe(node);
  });
});

describe('endsIn', () => {
  it.each([
    ['one run', 'раз\nдва'],
    ['blocks', 'раз<div>два</div><div>три</div>'],
    ['blocks alone', '<div>раз</div><div>два</div>'],
  ])('finds all of %s where the box itself is selected', (_name, html) => {
    const element = box(html);
    const ends = [element, 0, element, element.childNodes.length] as const;
    getSelection()?.setBaseAndExtent(...ends);
    expect(endsIn(element)).toEqual({ anchor: 0, focus: readText(element).length });
  });
});

describe('rangeOf', () => {
  it('finds a stretch over several nodes', () => {
    const element = box('раз<div>два</div><div>три</div>');
    expect(rangeOf(element, 5, 9)?.toString()).toBe('ват');
    expect(rangeOf(element, 4, 7)?.toString()).toBe('два');
  });

  it('has none beyond the end', () => {
    expect(rangeOf(box('раз'), 2, 9)).toBeUndefined();
  });
});
