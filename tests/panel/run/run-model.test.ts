import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import type { PieceMessage } from '../../../utils/messages.ts';
import type { DraftModel } from '../../../utils/panel/draft/draft-model.ts';
import { createRunModel, type RunInput } from '../../../utils/panel/run/run-model.ts';
import { Database } from '../../../utils/storage/database.ts';

/** A worker that is in the middle of a line of each of two drafts, and tells so whoever begins to listen. */
const written: PieceMessage[] = [
  { draftId: 'first', key: '1.1', text: '1.1) The sessions ar' },
  { draftId: 'second', key: '1.1', text: '1.1) A nightly scri' },
];

it('knows what is being written of the draft that is opened, however late it is opened', () => {
  const id = signal<string | undefined>(undefined);
  let listening = 0;
  const run = createRunModel({
    db: new Database('pieces'),
    draft: { id } as unknown as DraftModel,
    adapter: {
      onPiece(listener: (piece: PieceMessage) => void) {
        listening += 1;
        for (const piece of written) listener(piece);
        return () => {
          listening -= 1;
        };
      },
    },
  } as unknown as RunInput);

  expect(run.piece('1.1').value).toBe('');
  id.value = 'first';
  expect(run.piece('1.1').value).toBe('1.1) The sessions ar');
  id.value = 'second';
  expect(run.piece('1.1').value).toBe('1.1) A nightly scri');
  expect(listening).toBe(1);
  run.dispose();
  expect(listening).toBe(0);
});
