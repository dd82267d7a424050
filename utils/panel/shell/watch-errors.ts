import { asFailure } from '../../failure.ts';
import type { Notices } from './notices.ts';

/**
 * Says what went wrong where nobody expected it: an error that is only in the console leaves a page that is dead and
 * looks alive. Where a row of the database is the reason, it is mended and the page begins anew.
 */
export function watchErrors(notices: Notices): void {
  const tell = async (error: unknown) => {
    // What a browser says without an error (`ResizeObserver loop`) harms nobody.
    if (!(error instanceof Error)) return;
    const { doubt } = await import('./doubt.ts');
    if (await doubt().catch(() => false)) return;
    notices.fail(asFailure(error));
  };
  addEventListener('error', (event) => void tell(event.error));
  addEventListener('unhandledrejection', (event) => void tell(event.reason));
}
