import { expect, test } from 'vitest';
import { cleanKey } from '../../utils/text/api-key.ts';

test.each([
  ['OPENAI_ORG=org-1\nOPENAI_API_KEY=sk-1\nOPENAI_BASE=https://a.example', 'sk-1'],
  ['export FOLDER=b1g\nexport YANDEX_TOKEN="t-1"\n', 't-1'],
  ['A_KEY=one\r\nB_KEY=two', 'one'],
  ['OPENAI_API_KEY=sk-\nabc', 'sk-abc'],
  ['sk-abc\ndef', 'sk-abcdef'],
  ['c2VjcmV0\nPQ==', 'c2VjcmV0PQ=='],
])('%j is %s', (pasted, key) => {
  expect(cleanKey(pasted)).toBe(key);
});
