import { isLoopback } from '../../utils/panel/settings/address.ts';
import { Fault } from './fault.tsx';
import { useOptions } from './options-context.ts';

/** Where the server is. It is written as it will be used once it is typed. */
export function AddressBox() {
  const { words, engine: form } = useOptions();
  const url = form.baseUrl.value;
  const host = form.host.value;
  const isBad = url !== '' && host === '';
  const isOpen = /^http:/i.test(url) && host !== '' && !isLoopback(host);
  return (
    <>
      <label for="base-url">{words.baseUrl}</label>
      <input
        id="base-url"
        class="field"
        type="text"
        inputMode="url"
        spellcheck={false}
        autocomplete="off"
        value={url}
        aria-invalid={isBad || form.place.value === 'address'}
        aria-describedby="address-fault base-url-hint"
        onInput={(event) => form.typeBaseUrl(event.currentTarget.value)}
        onChange={() => form.settleBaseUrl()}
      />
      <Fault place="address" />
      <p id="base-url-hint" class={isBad ? 'error' : isOpen ? 'warning' : 'quiet'}>
        {isBad ? words.badUrl : isOpen ? words.openUrl(host) : words.baseUrlHint}
      </p>
    </>
  );
}
