import type { Wording } from '../demand.ts';
import type { ContactKind } from './contact.ts';

const rule: Wording = {
  en: 'Upwork forbids contact details before a contract starts; the account may be closed for it. Exceptions: a client on a Business or Enterprise plan, legal papers, an address needed for access to files or a repository.',
  ru: 'До начала контракта Upwork запрещает контактные данные, за них могут закрыть аккаунт. Исключения: клиент с тарифом Business или Enterprise, юридические документы, адрес для доступа к файлам или репозиторию.',
};
const access: Wording = {
  en: 'An address for access to files or a repository may be allowed when the scope cannot be told without it. Otherwise Upwork forbids contact details before a contract starts; the account may be closed for it.',
  ru: 'Адрес для доступа к файлам или репозиторию допустим, если без него не оценить объём. В остальном до начала контракта Upwork запрещает контактные данные, за них могут закрыть аккаунт.',
};
const quiet: Wording = {
  en: 'it must show no contact details of yours',
  ru: 'там не должно быть ваших контактов',
};
const invites =
  /(?<![\p{L}])(?:invite|add|give|grant|share|access|доступ|пригласи\p{L}*|добавь\p{L}*)(?![\p{L}])[^\n]{0,80}(?:repo|drive|figma|analytics|github|gitlab|file|доступ|репозитор|диск|файл)/iu;

/** Why the detail is pointed at: Upwork's rule with its exceptions. */
export function describeContact(kind: ContactKind, _found: string, text: string): Wording {
  if (kind === 'portfolio') return quiet;
  return kind === 'email' && invites.test(text) ? access : rule;
}
