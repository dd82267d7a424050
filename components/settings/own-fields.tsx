import { useSignal } from '@preact/signals';
import { readPrice, writePrice } from '../../utils/panel/settings/own-price.ts';
import { Fault } from './fault.tsx';
import { useOptions } from './options-context.ts';

/** What few servers need: headers and fields of one's own, and prices that no table knows. */
export function OwnFields() {
  const { words, engine: form } = useOptions();
  const { body = '', price } = form.server.value;
  const typed = useSignal<string | undefined>(undefined);
  const text = typed.value ?? (price ? writePrice(price) : '');
  const isBadPrice = text.trim() !== '' && readPrice(text) === undefined;
  const isFaulty = form.place.value === 'headers' || form.place.value === 'body';
  return (
    <details open={isFaulty || undefined}>
      <summary>{words.own}</summary>
      <label for="headers">{words.headers}</label>
      <textarea
        id="headers"
        class="field"
        rows={2}
        spellcheck={false}
        value={form.headers.value}
        aria-invalid={form.place.value === 'headers'}
        aria-describedby="headers-fault"
        onInput={(event) => form.typeHeaders(event.currentTarget.value)}
      />
      <Fault place="headers" />
      <label for="body">{words.body}</label>
      <textarea
        id="body"
        class="field"
        rows={2}
        spellcheck={false}
        value={body}
        aria-invalid={form.place.value === 'body'}
        aria-describedby="body-fault"
        onInput={(event) => form.change({ body: event.currentTarget.value || undefined })}
      />
      <Fault place="body" />
      <label for="price">{words.ownPrice}</label>
      <input
        id="price"
        class="field"
        type="text"
        value={text}
        aria-invalid={isBadPrice}
        aria-describedby="price-hint"
        onInput={(event) => {
          typed.value = event.currentTarget.value;
          const read = readPrice(typed.value);
          if (read || typed.value.trim() === '') form.change({ price: read });
        }}
      />
      <p id="price-hint" class={isBadPrice ? 'error' : 'quiet'}>
        {isBadPrice ? words.badPrice : words.ownPriceHint}
      </p>
    </details>
  );
}
