import type { Contact, ContactKind, Trace } from './contact.ts';
import { describeContact } from './describe-contact.ts';
import { findAddress } from './find-address.ts';
import { findInvitation, isCalledTo } from './find-invitation.ts';
import { findMail } from './find-mail.ts';
import { findMessenger } from './find-messenger.ts';
import { findPages } from './find-pages.ts';
import { findPhone } from './find-phone.ts';
import { prepareText } from './prepare-text.ts';

const order: ContactKind[] = [
  'email',
  'messenger',
  'meeting',
  'form',
  'social',
  'phone',
  'address',
  'invitation',
  'portfolio',
];

/**
 * The means of direct contact that a text shares or asks for. Details that stand in the job's own text are the
 * client's and none, unless the reader is invited to use them.
 */
export function findContacts(text: string, { job = '' }: { job?: string } = {}): Contact[] {
  const { text: prepared, unquoted } = prepareText(text);
  const invitations = findInvitation(unquoted);
  const details = [
    ...findMail(prepared),
    ...findMessenger(prepared),
    ...findPages(prepared),
    ...findPhone(prepared),
    ...findAddress(prepared),
  ].filter(
    (trace) =>
      !isOfJob(text.slice(trace.start, trace.end), job) ||
      isCalledTo(prepared.slice(Math.max(0, trace.start - 60), trace.start)) ||
      invitations.some((call) => isSameSentence(text, call, trace)),
  );
  const sure = withoutOverlaps(details);
  const calls = invitations.filter(
    (call) =>
      !sure.some((trace) => trace.kind !== 'portfolio' && isSameSentence(text, call, trace)),
  );
  return withoutOverlaps([...sure, ...calls])
    .sort((a, b) => a.start - b.start)
    .map((trace) => {
      const found = text.slice(trace.start, trace.end);
      return { ...trace, text: found, message: describeContact(trace.kind, found, text) };
    });
}

/**
 * Makes ready what `findContacts` reads by, one kind at a step. Browsers build a pattern at its first use, and once more
 * at its second, which takes 80 ms of all of them.
 */
export function* readyContacts(): Generator<void> {
  const { text, unquoted } = prepareText('Пишите');
  for (const find of [findMail, findMessenger, findPages, findPhone, findAddress]) {
    find(text);
    yield;
    find(text);
    yield;
  }
  findInvitation(unquoted);
  yield;
  findInvitation(unquoted);
}

function withoutOverlaps(traces: Trace[]): Trace[] {
  const kept: Trace[] = [];
  const rank = ({ kind }: Trace) => (kind === 'portfolio' ? 2 : kind === 'invitation' ? 1 : 0);
  const ranked = [...traces].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      b.end - b.start - (a.end - a.start) ||
      order.indexOf(a.kind) - order.indexOf(b.kind),
  );
  for (const trace of ranked)
    if (!kept.some((other) => trace.start < other.end && other.start < trace.end)) kept.push(trace);
  return kept;
}

const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/^(?:https?:\/\/|mailto:|tel:)?(?:www\.)?/, '')
    .replace(/[\s().\-–/@]+$|^[@+]/g, '');

function isOfJob(detail: string, job: string): boolean {
  if (job === '') return false;
  const found = bare(detail);
  const own = job.toLowerCase();
  if (own.includes(found)) return true;
  const digits = found.replace(/\D/g, '');
  if (/^[\d\s+().-]+$/.test(found) && digits.length >= 7 && own.replace(/\D/g, '').includes(digits))
    return true;
  const host = /^[\p{L}\p{N}.-]+\.\p{L}{2,}(?=\/|$)/u.exec(found.replace(/^[^@/]*@/, ''))?.[0];
  return host !== undefined && !shared.test(host) && own.includes(host);
}

/** Hosts on which everybody has an account: their name in the post makes no account the client's. */
const shared =
  /^(?:t\.me|wa\.me|m\.me|(?:[\w-]+\.)*(?:telegram|whatsapp|discord|linkedin|facebook|instagram|twitter|x|vk|tiktok|zoom|calendly|google|typeform|skype|reddit|github|gitlab|gmail|outlook|hotmail|yahoo|icloud|yandex|mail|proton)\.\w+)$/i;

function isSameSentence(text: string, a: Trace, b: Trace): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return !/[.!?]\s+\p{Lu}|\n/u.test(text.slice(first.end, second.start));
}
