import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { createDraftModel } from '../../../utils/panel/draft/draft-model.ts';
import { createNotices } from '../../../utils/panel/shell/notices.ts';
import { Database } from '../../../utils/storage/database.ts';

/** One thing that happens: a window types a piece of a word, goes to another place, or writes what it has. */
const step = fc.record({
  window: fc.constantFrom(0, 1),
  does: fc.constantFrom('types', 'types', 'types', 'ends', 'writes', 'breaks'),
  place: fc.nat(),
});

/** Words of one line that stood in this order when the middle one was begun. */
interface Seen {
  before: string;
  word: string;
  after: string;
}

/** How a word was begun: letters come to it while others are typed. */
const begun = (word = '') => word.replace(/х+$/, '');

/** A writer at one window: types word after word, none like another, a few letters at a time. */
class Writer {
  #count = 0;
  #word: string | undefined;
  readonly typed: string[] = [];
  readonly seen: Seen[] = [];

  readonly model: ReturnType<typeof createDraftModel>;
  readonly name: string;

  constructor(model: ReturnType<typeof createDraftModel>, name: string) {
    this.model = model;
    this.name = name;
  }

  /** A word like no other, and not the beginning of one. */
  #next(): string {
    return `${this.name}${String(this.#count++).padStart(2, '0')}`;
  }

  /** Begins a word at a place between two others, or goes on with the one that was begun, wherever it stands now. */
  type(place: number): void {
    const text = this.model.text.peek();
    if (this.#word === undefined) {
      const gaps = [...text.matchAll(/(?<=\S)(?= |$|\n)/g)].map(({ index }) => index);
      const at = gaps[place % gaps.length] ?? 0;
      const [before, after] = [text.slice(0, at), text.slice(at)];
      this.#word = this.#next();
      this.typed.push(this.#word);
      this.seen.push({
        before: begun(/\S+$/.exec(before)?.[0]),
        word: this.#word,
        after: begun(/^ (\S+)/.exec(after)?.[1]),
      });
      this.model.edit(`${before} ${this.#word}${after}`);
      return;
    }
    const at = text.indexOf(this.#word) + this.#word.length;
    const longer = `${this.#word}х`;
    this.typed.splice(this.typed.indexOf(this.#word), 1, longer);
    this.#word = longer;
    this.model.edit(`${text.slice(0, at)}х${text.slice(at)}`);
  }

  end(): void {
    this.#word = undefined;
  }

  /** A new line below one, with a word of its own. */
  breakLine(place: number): void {
    this.end();
    const lines = this.model.text.peek().split('\n');
    const word = this.#next();
    this.typed.push(word);
    lines.splice(1 + (place % lines.length), 0, word);
    this.model.edit(lines.join('\n'));
  }
}

let number = 0;

it('300 interleavings of two windows lose no word, put none into another, and keep the order in each line', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 30 }), async (steps) => {
      const db = new Database(`interleavings-${number++}`);
      const first = 'раз два три\nчетыре пять\nшесть';
      await db.drafts.put({
        id: '~01',
        text: first,
        createdAt: 1,
        updatedAt: 1,
        unticked: [],
        ignored: [],
        fields: {},
      });
      const writers = ['а', 'б'].map(
        (name) => new Writer(createDraftModel(db, createNotices()), name),
      );
      const models = writers.map(({ model }) => model);
      for (const model of models) await model.open('~01');
      for (const { window, does, place } of steps) {
        const writer = writers[window] as Writer;
        if (does === 'types') writer.type(place);
        else if (does === 'ends') writer.end();
        else if (does === 'breaks') writer.breakLine(place);
        else await writer.model.flush();
      }
      await vi.waitFor(
        async () => {
          for (const model of models) await model.flush();
          const stored = (await db.drafts.get('~01'))?.text;
          for (const model of models) expect(model.text.peek()).toBe(stored);
        },
        { timeout: 20_000, interval: 1 },
      );
      const text = models[0]?.text.peek() ?? '';
      const words = text.split(/\s+/);
      const all = [...first.split(/\s+/), ...writers.flatMap(({ typed }) => typed)];
      expect(words.toSorted()).toEqual(all.toSorted());
      for (const { before, word, after } of writers.flatMap(({ seen }) => seen)) {
        const order = [before, word, after].filter((one) => one !== '');
        const lines = text.split('\n').map((one) => one.split(' ').map(begun));
        const line = lines.find((one) => one.includes(word)) ?? [];
        expect(line.filter((one) => order.includes(one))).toEqual(order);
      }
      for (const model of models) model.dispose();
      db.close();
    }),
    { numRuns: 300 },
  );
});
