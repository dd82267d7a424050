import { asFailure } from '../../failure.ts';
import type { Notices } from '../shell/notices.ts';
import { offerFile } from '../shell/offer-file.ts';

/** Says that a text could not be stored, and offers it as a file: the way out when the browser's disk is full. */
export function failToSave(
  notices: Notices,
  error: unknown,
  name: string,
  text: () => string,
): void {
  const failure = asFailure(error);
  notices.fail(failure.code === 'unexpected' ? { code: 'storage' } : failure, {
    label: (words) => words.common.saveFile,
    run: () => offerFile(name, text()),
  });
}
