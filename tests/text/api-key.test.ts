import { describe, expect, it } from 'vitest';
import { cleanKey, foreignSign } from '../../utils/text/api-key.ts';

const key = 'sk-proj-Ab_9.c';

describe('what is surely no key is cleaned away', () => {
  it.each([
    key,
    `  ${key}\r\n`,
    `Bearer ${key}`,
    `bearer\u00a0${key}`,
    `Authorization: Bearer ${key}`,
    `-H "Authorization: Bearer ${key}"`,
    `x-api-key: ${key}`,
    `Api-Key ${key}`,
    `"${key}"`,
    `'${key}',`,
    `\`${key}\``,
    `«${key}»`,
    `“${key}”`,
    `"${key}`,
    `NAME=${key}`,
    `OPENAI_API_KEY=${key}`,
    `OPENAI_API_KEY = "${key}";`,
    `export OPENAI_API_KEY='${key}'`,
    `$env:DEEPSEEK_API_KEY="${key}"`,
    `set MISTRAL_API_KEY=${key}`,
    `"apiKey": "${key}",`,
    `api_key: ${key}`,
    `{"api_key":"${key}"}`,
    `OPENAI_API_KEY=${key} # of the old account`,
    'sk-proj-\nAb_9.c',
    'sk-proj- Ab_9\t.c',
    'sk-\u200bproj\u2060-Ab_9.c\ufeff',
    `${key}\\n`,
    `<${key}>`,
  ])('%j', (pasted) => {
    expect(cleanKey(pasted)).toBe(key);
    expect(foreignSign(cleanKey(pasted))).toBeUndefined();
  });

  it.each([
    'AIzaSyD-3_x',
    'bWFkZTp1cA==',
    'QUJD=',
    '1f0c-22:9ab3',
    'gsk_token9',
    'key_id9:secret_7',
    'a.b.c-d~e+f/g|h',
    'BearerOfNews1',
    '',
  ])('leaves what may be a key: %j', (whole) => {
    expect(cleanKey(whole)).toBe(whole);
  });
});

describe('a sign that cannot be in a key is named', () => {
  it.each([
    ['sk-рroj', { at: 4, sign: 'р', script: 'cyrillic' }],
    ['С1', { at: 1, sign: 'С', script: 'cyrillic' }],
    ['sk-aο', { at: 5, sign: 'ο', script: 'greek' }],
    ['sk–a', { at: 3, sign: '–', script: 'other' }],
    ['sk-a…9', { at: 5, sign: '…', script: 'other' }],
    ['k😀е', { at: 2, sign: '😀', script: 'other' }],
  ])('%s', (typed, found) => {
    expect(foreignSign(typed)).toEqual(found);
  });
});
