import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * A component that is loaded when it is first drawn, and draws nothing until then: keeps what is not
 * seen at once out of the first view. `load` gives the component itself.
 */
export function deferred<P extends object>(
  load: () => Promise<ComponentType<P>>,
): ComponentType<P> {
  let loaded: ComponentType<P> | undefined;
  return function Deferred(props: P) {
    const isHere = useSignal(loaded !== undefined);
    useEffect(() => {
      // May have come for another instance, between the first drawing of this one and now.
      if (loaded) isHere.value = true;
      else
        void load().then((component) => {
          loaded = component;
          isHere.value = true;
        });
    }, []);
    const Component = isHere.value ? loaded : undefined;
    return Component ? <Component {...props} /> : null;
  };
}
