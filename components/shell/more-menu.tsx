import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { deferred } from './deferred.tsx';
import { useWords } from './panel-context.ts';

const MenuList = deferred(async () => (await import('./bars/menu-list.tsx')).MenuList);

/** Everything that is wanted seldom, one click away. */
export function MoreMenu() {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  const isWanted = useSignal(false);
  return (
    <>
      <button
        type="button"
        class="icon"
        aria-label={words.header.menu}
        popovertarget="menu"
        onClick={() => (isWanted.value = true)}
      >
        ⋯
      </button>
      <div id="menu" popover="auto" ref={list} class="menu">
        {isWanted.value && <MenuList close={() => list.current?.hidePopover()} />}
      </div>
    </>
  );
}
