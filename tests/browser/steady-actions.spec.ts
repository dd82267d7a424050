import { expect, it } from 'vitest';
import { find } from '../../scripts/walk/roles.ts';
import { writeDraft } from '../../scripts/walk/walk-panel.ts';
import { russianOf } from '../support/first-line.ts';
import { describeInBrowsers } from '../support/stage/describe-in-browsers.ts';
import { readyOn } from '../support/stage/ready-on.ts';

/** Every height at which the first of the actions stood, as the page itself saw it at each of its drawings. */
interface Watching {
  heights: Set<number>;
}

describeInBrowsers('the actions of a narrow panel', (stage) => {
  it('stand still while what a run will cost comes below them', async () => {
    const { panel } = await readyOn(stage, {}, '');
    await panel.setViewport({ width: 360, height: 765 });
    await find(panel, 'button', 'Translate');
    await panel.evaluate(`{
      const heights = globalThis.heights = new Set();
      const look = () => {
        heights.add(document.querySelector('.action-row button').getBoundingClientRect().top);
        requestAnimationFrame(look);
      };
      look();
    }`);
    await writeDraft(panel, russianOf('1.1'));
    await panel.waitForSelector('.hold.row');
    const heights = await panel.evaluate(() => [...(globalThis as unknown as Watching).heights]);
    expect(heights).toHaveLength(1);
  });
});
