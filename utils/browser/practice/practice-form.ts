import { native } from '../../messages.ts';
import type { PageRequest } from '../../pages/page.ts';

/** The form of the practice job: a page of the extension, filled as Upwork's is. */
const file: string = '/practice-form.html';

/** A request to the form in a tab. No script can be put into a page of the extension: it is asked instead. */
export interface FormRequest {
  to: 'practice form';
  tabId: number;
  request: PageRequest;
}

/** The address of the practice form. */
export function practiceFormUrl(): string {
  return native().runtime.getURL(file as '/');
}

/** Asks the practice form in a tab what `askPage` asks a page of Upwork. */
export async function askPracticeForm(tabId: number, request: PageRequest): Promise<unknown> {
  const message: FormRequest = { to: 'practice form', tabId, request };
  // A form that is gone meanwhile answers nothing, as a page of Upwork would.
  return native()
    .runtime.sendMessage(message)
    .catch(() => undefined);
}
