import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOwnBody, readOwnHeaders } from '../../utils/text/own-fields.ts';

describe('fields of one’s own', () => {
  test.each<[string, object]>([
    ['', {}],
    ['  ', {}],
    ['{"top_k": 1}', { top_k: 1 }],
    ['"top_k": 1,', { top_k: 1 }],
    ['{"options": {"num_ctx": 8192}}', { options: { num_ctx: 8192 } }],
  ])('%s', (text, value) => {
    expect(readOwnBody(text)).toEqual({ value });
  });
  test.each([
    ['[1]', ''],
    ['top_k = 1', ''],
    ['null', ''],
    ['{"model": "x"}', 'model'],
    ['"stream": false', 'stream'],
    ['{"messages": []}', 'messages'],
  ])('%s is none', (text, fault) => {
    expect(readOwnBody(text)).toEqual({ fault });
  });
});

describe('headers of one’s own', () => {
  test.each<[string, object]>([
    ['', {}],
    ['X-Folder: b1g', { 'x-folder': 'b1g' }],
    ['Authorization: Api-Key {key}\n\nx-a:1', { authorization: 'Api-Key {key}', 'x-a': '1' }],
    ['-H "X-Title: My panel"', { 'x-title': 'My panel' }],
  ])('%j', (text, value) => {
    expect(readOwnHeaders(text)).toEqual({ value });
  });
  test.each([
    'no header',
    'X-Empty:',
    'Origin: https://a.example',
    'Cookie: a=b',
    'x-name: имя',
    'bad name: 1',
  ])('%s is none', (text) => {
    expect(readOwnHeaders(`x-ok: 1\n${text}`)).toEqual({ fault: text });
  });
  test('whatever is typed, what is read can be sent', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { value } = readOwnHeaders(text);
        if (value) new Headers(value);
      }),
    );
  });
});
