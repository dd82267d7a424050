import { Component, type ComponentChildren } from 'preact';
import { asFailure, type Failure } from '../../utils/failure.ts';
import { deferred } from './deferred.tsx';

export const LastResort = deferred(async () => (await import('./last-resort.tsx')).LastResort);

/** What cannot be drawn takes only its own place with it, and leaves a way out there. */
export class Boundary extends Component<
  { children: ComponentChildren },
  { failure: Failure | undefined }
> {
  override state = { failure: undefined as Failure | undefined };

  override componentDidCatch(error: unknown): void {
    console.error('a part of the page cannot be drawn', (error as Error)?.name);
    this.setState({ failure: { code: 'not-drawn', detail: { name: nameOf(error) } } });
  }

  override render() {
    const { failure } = this.state;
    if (!failure) return <>{this.props.children}</>;
    return <LastResort failure={failure} again={() => this.setState({ failure: undefined })} />;
  }
}

const nameOf = (error: unknown) => String(asFailure(error).detail?.name ?? 'Error');
