import { usePanel, useViewWords, useWords } from '../shell/panel-context.ts';

/** Contact details in the texts: why Upwork forbids them, the exceptions, and the consent. */
export function ContactGuard() {
  const { reading, settings } = usePanel();
  const { locale } = useWords();
  if (!settings.viewWords.value) return null;
  const { contacts, draftContacts } = reading.value.value;
  const inDraft = draftContacts.filter(({ kind }) => kind !== 'portfolio');
  const list = contacts.length > 0 ? contacts : inDraft;
  if (list.length === 0) return null;
  const message = list[0]?.message[locale];
  return (
    <section class="contact-guard">
      <Details isEnglish={contacts.length > 0} texts={list.map(({ text }) => text)} />
      {message && <p>{message}</p>}
      {contacts.length > 0 && <Agree />}
    </section>
  );
}

function Details({ isEnglish, texts }: { isEnglish: boolean; texts: string[] }) {
  const words = useViewWords().demands;
  return (
    <p class="warning">
      <span aria-hidden="true">▲ </span>
      {isEnglish ? words.contactsInEnglish : words.contactsInDraft}:{' '}
      {[...new Set(texts)].map(words.contact).join(', ')}
    </p>
  );
}

function Agree() {
  const { reading } = usePanel();
  const words = useViewWords().demands;
  return (
    <button type="button" class="small" onClick={() => void reading.agree()}>
      {words.agree}
    </button>
  );
}

/** What is to be known of a link to one's own work; nothing is held back for it. */
export function ContactNote() {
  const { reading } = usePanel();
  const { locale } = useWords();
  const link = reading.value.value.draftContacts.find(({ kind }) => kind === 'portfolio');
  if (!link) return null;
  const host = link.text.replace(/^https?:\/\//i, '').split('/')[0];
  return (
    <p class="quiet">
      {host}: {link.message[locale]}
    </p>
  );
}
