import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { bundleSource } from '../../scripts/pages/bundle-source.ts';

it('the script that is injected on a click has at most 12 KB', async () => {
  const script = await bundleSource('utils/pages/answer-page.ts', 'pages');
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(12 * 1024);
});
