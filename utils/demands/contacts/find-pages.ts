import { Caseless } from '../words/caseless.ts';
import type { ContactKind, Trace } from './contact.ts';
import {
  formHosts,
  meetingHosts,
  messengerHosts,
  messengers,
  publicHosts,
  socialHosts,
} from './services.ts';

const address =
  /(?<![@\p{L}\p{N}._/-])(?:https?:\/\/)?(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,5}\p{L}{2,24}(?::\d{2,5})?(?:\/[^\s<>«»"“”„`|)\]]*)?/giu;
const invited =
  /(?<![\p{L}])(?:write|contact|reach|message|call|hire|ask|fill|use|leave|drop|get in touch|talk|find|send|book|me|напиши\p{L}*|пиши\p{L}*|свяж\p{L}+|связ\p{L}+|обраща\p{L}+|заполн\p{L}+|остав\p{L}+|задай\p{L}*|форм\p{L}{1,2}|контакт\p{L}*|(?:заявк\p{L}|вопросы|связь)(?= (?:через|на|по)(?!\p{L})| ?[:—]))(?![\p{L}])/iu;
const contactPath =
  /\/(?:contacts?|contact-?(?:me|us|form)|kontakt\w*|contacto|feedback|get-?in-?touch|reach-?(?:me|us)|hire-?me|write-?(?:me|us)|svyaz|obratnaya-svyaz|контакт\p{L}*|call-?back|zayavka|book|booking|talk|say-hello|hello|connect|brief|quote|request|survey|anketa|zapis|questionnaire|start-a-project|appointments?|schedule)(?:[/?#.]|$)/iu;
/** Where a service tells of itself: no account has such a name. */
const aboutService =
  /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:about|api|apps|blog|business|changelog|dev|developers?|docs|download|faq|features|gallery|guidelines|help|integrations|intl|learn|legal|marketplace|plans|policies|press|pricing|privacy|products?|resources|security|status|support|templates|terms)(?:[/?#.]|$)/i;
/** One's own page is a way of contact whatever its name where one is called to write through it. */
const calledBefore =
  /(?<![\p{L}])(?:(?:write|reach|contact|message)(?: to)? (?:me|us)(?: \p{L}+){0,2} (?:through|via|on|at|over|by) (?:my |our |the )?(?:\p{L}+ ){0,2}(?:site|website|page|form|blog)|(?:(?:на)?пиши|свяжи|обраща|оставь)\p{L}*(?: \p{L}+){0,2} (?:через|на) (?:\p{L}+ ){0,2}(?:сайт|форм|страниц)\p{L}*)[^.\p{L}\n]{0,6}(?:on |at |на )?$/iu;
const calledAfter =
  /^\S+[^.!?\n]{0,30}(?<![\p{L}])(?:(?:write(?: to)?|reach|contact|message) (?:me|us) there|leave (?:me )?a (?:message|note) there|(?:(?:на)?пиши|оставь)те(?: \p{L}+){0,2} (?:там|туда))(?![\p{L}])/iu;
/** `My booking page is …`, «Выберите время: …»: whatever the service. */
const toBook =
  /(?<!\p{L})(?:(?:my|our) (?:booking|meeting) (?:page|link|calendar)|(?:pick|choose|выберите) (?:an? |any )?(?:slot|time|время|слот))(?:[\s:—–-]|is|at|on)*$/iu;
const allLinks =
  /(?<![\p{L}])(?:all (?:of )?my (?:links|contacts|socials|accounts|messengers)|(?:links to|list of) my (?:contacts|socials|accounts|messengers)|все (?:мои )?(?:контакты|соцсети|мессенджеры)|все мои ссылки)(?![\p{L}])/iu;
const ownPage =
  /(?<![\p{L}])(?:contact page|contact form|страниц\p{L} контактов|форм\p{L} (?:на|обратной))/iu;
const contactsThere =
  /^[^.\n]{0,30}(?<![\p{L}])(?:contacts?|phone|e-?mail|контакты|телефон|почта) (?:(?:are|is|stands?|you find|есть) )?(?:there|on it|on that (?:page|site)|inside|там|внутри)(?![\p{L}])/iu;
/** `Our Rocket.Chat is at …`: a server of one's own, whatever its address. */
const ownServer = new Caseless(
  `(?:(?<![\\p{L}])(?:my|our|мой|наш) (?:${messengers})|(?:i|я|we|мы)(?:'m| am)?(?: (?:also|always|usually|тоже|ещё|всегда))? (?:sit|live|answer|reply|chat|talk|сижу|бываю|живу|отвечаю|общаюсь)(?: \\p{L}+)? (?:in|on|at|в) (?:${messengers})|(?<=(?:^|\\n)\\s*)(?:mattermost|rocket\\.?chat|zulip|matrix|xmpp|jabber))(?: (?:server|chat|room|workspace|сервер|чат))?(?: (?:for|with|для) (?:\\p{L}+ ?){1,3})?(?:\\s*(?:[,:–—-]|is|at|on|here|under|—|тут|здесь)){1,3}\\s*$`,
);
const meetingRoom =
  /(?<![\p{L}])(?:zoom|meet(?:ing)?|google meet|teams|webex|конференци\p{L}|зум\p{L}{0,2}|комнат\p{L}|room)(?:\s(?:meeting|room|call|конференци\p{L}|комнат\p{L}))?[,:]?\s?(?:id|i\.d\.|pmi|code|number|pin|идентификатор|код|номер|айди|идентификатор)(?:\s?(?:[:=–—-]|is|это))*\s*(\d[\d\s-]{7,14}\d|[a-z]{3}-[a-z]{4}-[a-z]{3}|[\w-]{6,})/giu;
const roomId = String.raw`(\d{3}[\s-]\d{3,4}[\s-]\d{3,4}(?:[\s-]\d{3})?(?!\d)|(?<=(?:zoom|зум|teams|webex|телемост)[^\d\n]{0,20})\d{9,11}(?!\d)|[a-z]{3}-[a-z]{4}-[a-z]{3}(?!\p{L}))`;
const roomHost = String.raw`zoom|зум\p{L}{0,2}|google meet|meet|teams|тимс\p{L}?|webex|телемост\p{L}?`;
const roomWord = String.raw`${roomHost}|meeting|room|call|conference|конференци\p{L}|комнат\p{L}|встреч\p{L}|собрани\p{L}|созвон\p{L}?|зал\p{L}?`;
/** `The ID of my Zoom room is …`, «Идентификатор конференции Zoom …», «Конференция в зуме: …». */
const bareRoom = new Caseless(
  String.raw`(?<![\p{L}])(?:(?:id|i\.d\.|код|номер|code|number|идентификатор|айди) (?:(?:of|for|the|to|my|our|мо\p{L}{2,3}|наш\p{L}{2,3}|личн\p{L}{2,3}|для|входа|подключения|в|in|on) )*(?:${roomWord})(?:,? (?:(?:в|in|on|for) )?(?:${roomWord})){0,2}(?: (?:в|in|on) (?:\p{L}+ ?){1,2})?|(?:${roomHost}),? (?:${roomWord})|(?:конференци\p{L}|комнат\p{L}|встреч\p{L}|созвон|meeting|room|call) (?:(?:в|in|on) )?(?:${roomHost})|(?:zoom|зум)(?=\s?[:–—-])|(?:${roomHost})(?!\p{L})[^.!?\d\n]{0,40}(?<!\p{L}|(?:order|invoice|ticket|error|phone|account) )(?:id|no\.?|number|code|номер\p{L}?|идентификатор\p{L}?|код\p{L}?|айди|under|room|комнат\p{L})(?=[\s:–—-]{1,3}(?:\d{3}[\s-]|[a-z])))(?:\s?[:=–—-]|\sis|\sэто)*\s?${roomId}`,
);
const fileEnd =
  /\.(?:js|ts|tsx|jsx|py|php|html?|css|scss|json|md|txt|xml|ya?ml|png|jpe?g|svg|webp|gif|pdf|csv|sql|sh|rs|go|rb|java|kt|cs|vue|conf|lock|env|toml|ini|log|zip|exe|dll|so|docx?|xlsx?|pptx?|psd|ai|fig|mp[34]|wav|net|core)$/i;
const commonEnd =
  /\.(?:com|org|net|io|dev|app|co|me|tech|site|design|example|test|invalid|ru|рф|de|uk|eu|info|xyz|to|ly|gg|gle|ee|us|ca|fr|it|es|pl|nl|se|no|fi|dk|at|ch|cz|ua|by|kz|in|jp|au|nz|br|shop|store|online|studio|agency|link|page|bio|so|id|la|si|tv|be|su|pro|ge|am|cc|ai|is|world|live|works|blog|team|digital|cloud)$/i;

/** Links: rooms, booking pages, forms, accounts; all others that may show one's work get the quiet note. */
export function findPages(text: string): Trace[] {
  const traces: Trace[] = [];
  for (const found of text.matchAll(address)) {
    const raw = found[0].replace(/[.,;:!?…*~'’)]+$/u, '');
    const isFull = /^https?:\/\//i.test(raw);
    const [host = '', ...rest] = raw.replace(/^https?:\/\//i, '').split('/');
    const name = host.replace(/:\d+$/, '');
    if (
      !isFull &&
      (rest.length === 0 || fileEnd.test(name)) &&
      (fileEnd.test(name) || !commonEnd.test(name))
    )
      continue;
    if (!isFull && !commonEnd.test(name)) continue;
    const kind = kindOf(name, rest.join('/'), text, found.index, isFull);
    if (kind) traces.push({ kind, start: found.index, end: found.index + raw.length });
  }
  for (const found of [...text.matchAll(meetingRoom), ...bareRoom.all(text)]) {
    const id = found[1] as string;
    const start = found.index + found[0].length - id.length;
    if (/\d/.test(id) || /-/.test(id))
      traces.push({ kind: 'meeting', start, end: start + id.length });
  }
  return traces;
}

function kindOf(
  host: string,
  path: string,
  text: string,
  at: number,
  isFull: boolean,
): ContactKind | undefined {
  const whole = `/${path}`;
  if (/^docs\.google\.com$/i.test(host)) return /^\/forms/i.test(whole) ? 'form' : undefined;
  if (/airtable/i.test(host))
    return /\/(?:shr|form|app\w*\/\w*form|pag)/i.test(whole) ? 'form' : 'portfolio';
  if (/^(?:drive|sheets|slides)\.google/i.test(host)) return 'portfolio';
  if (/^(?:api|web)\.whatsapp\./i.test(host) && /^\/send/i.test(whole)) return 'messenger';
  if (ownServer.test(text.slice(Math.max(0, at - 60), at))) return 'messenger';
  if (publicHosts.test(host) || /^(?:business|ads|marketing)\./i.test(host)) return undefined;
  if (/^[\w-]+\.slack\.com$/i.test(host)) return 'messenger';
  if (/^outlook\./i.test(host) && /\/(?:owa\/calendar|book)/i.test(whole)) return 'meeting';
  if (/^notion\./i.test(host.replace(/^www\./i, '')) && /^\/form/i.test(whole)) return 'form';
  if (contactsThere.test(text.slice(at))) return 'form';
  const isService = [messengerHosts, meetingHosts, formHosts, socialHosts].some((one) =>
    one.test(host),
  );
  if (isService && !/^t\.me$/i.test(host) && aboutService.test(whole)) return undefined;
  // A host alone is the service as a subject of work, and so are its previews.
  const hasPath = (path !== '' && !/^s\/?$/i.test(path)) || isFull;
  if (hasPath && path !== '' && messengerHosts.test(host)) return 'messenger';
  if (hasPath && path !== '' && meetingHosts.test(host)) return 'meeting';
  if (
    /youcanbook|simplybook|calendly|setmore|acuityscheduling|oncehub|appointlet/i.test(host) &&
    host.split('.').length > 2
  )
    return 'meeting';
  if (((hasPath && path !== '') || host.split('.').length > 2) && formHosts.test(host))
    return 'form';
  if ((path !== '' || /^[\w-]+\.carrd\./i.test(host)) && socialHosts.test(host)) return 'social';
  const around = text.slice(Math.max(0, at - 90), at + 140);
  if (
    contactPath.test(whole) &&
    (invited.test(text.slice(Math.max(0, at - 90), at)) ||
      ownPage.test(around) ||
      /(?<![\p{L}])(?:my|our|мо[йяи]|наш\p{L}?|сайт-визитк\p{L})\s[^.\n]{0,40}(?:contact|контакт|phone|телефон|mail|почт)/iu.test(
        text.slice(Math.max(0, at - 90), at),
      ) ||
      /(?:reach|contact|write(?: to)?|message|ask|drop|send|tell) (?:me|us)(?![\p{L}])|leave (?:me )?a (?:message|note)|(?:use|fill|try) (?:it|(?:the|that|this) form)(?: in| out)?(?! (?:for|with) )|(?:заполни|напиши|пиши|оставь)те/iu.test(
        text.slice(at, at + 140),
      ))
  )
    return 'form';
  if (
    calledBefore.test(text.slice(Math.max(0, at - 90), at)) ||
    calledAfter.test(text.slice(at, at + 160))
  )
    return 'form';
  if (path !== '' && toBook.test(text.slice(Math.max(0, at - 90), at))) return 'meeting';
  if (path !== '' && allLinks.test(around)) return 'social';
  return isFull || path !== '' ? 'portfolio' : undefined;
}
