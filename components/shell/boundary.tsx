import { Component, type ComponentChildren } from 'preact';
import { asFailure, type Failure } from '../../utils/failure.ts';
import { deferred } from './deferred.tsx';

export const LastResort = deferred(async () => (await import('./last-resort.tsx')).LastResort);

interface State {
  isSpoiled?: boolean;
  /** Why, once it is known that no row of the database is the reason. */
  failure?: Failure | undefined;
}

/** What cannot be drawn takes only its own place with it, and leaves a way out there. */
export class Boundary extends Component<{ children: ComponentChildren }, State> {
  override state: State = {};

  override componentDidCatch(error: unknown): void {
    const name = String(asFailure(error).detail?.name ?? 'Error');
    console.error('a part of the page cannot be drawn', name);
    this.setState({ isSpoiled: true });
    void this.#explain({ code: 'not-drawn', detail: { name } });
  }

  /** A row that is no such row is mended, and the page begins anew; else the place says that it cannot be drawn. */
  async #explain(failure: Failure): Promise<void> {
    const { doubt } = await import('../../utils/panel/shell/doubt.ts');
    if (!(await doubt().catch(() => false))) this.setState({ failure });
  }

  override render() {
    const { isSpoiled, failure } = this.state;
    if (!isSpoiled) return <>{this.props.children}</>;
    const again = () => this.setState({ isSpoiled: false, failure: undefined });
    return failure ? <LastResort failure={failure} again={again} /> : null;
  }
}
