import type { Inserted, ProposalField } from '../page.ts';
import { counterOf, readField } from './form-fields.ts';

export interface FillOptions {
  /** Consent to put the text in the place of another one. */
  replace?: boolean;
}

/**
 * Puts a text into a field of the proposal form: as typed text first (`insertText`: the page's framework sees it and
 * one Ctrl+Z takes it back), else by the native setter and an `input` event (`undoable: false`).
 * Reads the field back. A text over the field's limit is refused before anything is touched, and so is one that
 * would replace another text without `replace`. Lengths are counted in UTF-16 units, as the page's counter does.
 * Clicks nothing. The page's counter follows a moment later: see `confirmFill`.
 */
export function fillField(field: ProposalField, text: string, options: FillOptions = {}): Inserted {
  const wanted = text.replace(/\r\n?/g, '\n');
  const element = field.element();
  const previous = element ? readField(element) : '';
  const result = (state: Inserted['state'], more: Partial<Inserted> = {}): Inserted => ({
    field: field.id,
    state,
    previous,
    undoable: false,
    ...more,
  });
  if (wanted.length > field.limit) return result('too long', { over: wanted.length - field.limit });
  if (!element?.isConnected) return result('missing');
  if (isLocked(element)) return result('locked');
  if (isSameText(previous, wanted)) return result('unchanged', leftOf(element));
  if (previous.trim() && !options.replace) return result('occupied');

  const isTyped = typeText(element, wanted);
  const isDone = isTyped && holdsText(field, wanted);
  if (!isDone) setText(field.element() ?? element, wanted);
  if (!holdsText(field, wanted)) return result('not taken', leftOf(field.element()));
  return result('inserted', { undoable: isDone, ...leftOf(field.element()) });
}

/** Whether the field on the page now holds the text. */
export function holdsText(field: ProposalField, text: string): boolean {
  const element = field.element();
  return element !== undefined && isSameText(readField(element), text.replace(/\r\n?/g, '\n'));
}

function leftOf(element: HTMLElement | undefined): { left?: number } {
  const left = element && counterOf(element);
  return left === undefined ? {} : { left };
}

// An editable element cannot hold a run of spaces or a last newline as they are.
function isSameText(held: string, wanted: string): boolean {
  return held === wanted || held.replace(/\n$/, '') === wanted.replace(/\n$/, '');
}

function isLocked(element: HTMLElement): boolean {
  return (
    element.matches(':disabled, [readonly], [aria-disabled="true"], [aria-readonly="true"]') ||
    element.closest('[inert]') !== null
  );
}

function isTextControl(element: HTMLElement): element is HTMLTextAreaElement {
  return element.localName === 'textarea' || element.localName === 'input';
}

function typeText(element: HTMLElement, text: string): boolean {
  const document = element.ownerDocument;
  if (typeof document.execCommand !== 'function') return false;
  element.focus({ preventScroll: true });
  if (isTextControl(element)) element.select();
  else document.getSelection()?.selectAllChildren(element);
  try {
    return text
      ? document.execCommand('insertText', false, text)
      : document.execCommand('delete', false);
  } catch {
    return false;
  }
}

// A framework may have put its own `value` property on the element: the prototype's setter is the browser's.
function setText(element: HTMLElement, text: string): void {
  const window = element.ownerDocument.defaultView;
  if (!window) return;
  if (isTextControl(element)) {
    const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')?.set;
    if (setter) setter.call(element, text);
    else element.value = text;
  } else {
    const nodes = text
      .split('\n')
      .flatMap((line, i) => (i ? [element.ownerDocument.createElement('br'), line] : [line]));
    element.replaceChildren(...nodes);
  }
  const init = { bubbles: true, inputType: 'insertReplacementText', data: text };
  element.dispatchEvent(new window.InputEvent('input', init));
  element.dispatchEvent(new window.Event('change', { bubbles: true }));
}
