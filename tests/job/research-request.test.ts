import { describe, expect, it } from 'vitest';
import { estimateTokens, researchRequest } from '../../utils/job/index.ts';
import { outline } from '../../utils/text/outline.ts';

describe('researchRequest', () => {
  it('asks what worries the client, after the documents', () => {
    const text = researchRequest('analysis', [{ name: 'O.md', text: '~~~~\ncode\n~~~~\n# 1.' }]);
    const [fence] = outline(text).filter((block) => block.kind === 'fence');
    expect(text.slice(fence?.start, fence?.end)).toContain('# 1.');
    expect(text).toMatch(/беспокоит `ꆜ`[\s\S]*обоснована/);
  });

  it('asks for the answer to one question, and quotes it', () => {
    const text = researchRequest(2, [], 'Which board?');
    expect(text).toContain('`Q2⁎` (`O.md`::§2.5.2)');
    expect(text).toContain('«Which board?»');
  });
});

describe('estimateTokens', () => {
  it('grows with the text, faster in Cyrillic than in Latin', () => {
    expect(estimateTokens('')).toBe(0);
    const latin = estimateTokens('a simple sentence of words '.repeat(40));
    expect(latin).toBeGreaterThan(150);
    expect(estimateTokens('простая фраза из слов совсем '.repeat(40))).toBeGreaterThan(latin);
  });
});
