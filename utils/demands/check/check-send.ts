import { findUrls } from '../../text/urls.ts';
import { Caseless, type Pattern } from '../words/caseless.ts';
import type { Checkable, Checked, Field, Found } from './checked.ts';

const bareAddress =
  /(?<![@\p{L}\p{N}.-])(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|app|co|me|ai|tech|site|design|example|test|ru|de|uk|eu|info|xyz|to|ly|sh|page|store|studio|tv|be)(?:\/[^\s<>"»)]*)?(?![\p{L}\p{N}])/iu;
const videoHost =
  /(?:loom\.com|youtu\.?be|youtube\.com|vimeo\.com|wistia|screencast|vidyard|streamable|rutube|vk\.com\/video|drive\.google\.com|dropbox\.com|\.mp4|\.mov|\.webm)/iu;
const money =
  /[$€£₽¥]\s?\d|\d[\d.,\u00a0 ]*\s?(?:k\s?)?(?:[$€£₽¥]|usd|eur|gbp|cad|aud|chf|pln|rub|dollars?|euros?|pounds?|bucks|francs?|руб\p{L}*|долл\p{L}*|евро)(?![\p{L}])|(?:usd|eur|gbp|cad|aud|chf|us\$)\s?\d/iu;
const numberWord =
  '(?:\\d[\\d.,]*(?:\\s?[-–—]\\s?\\d[\\d.,]*)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|half an?|several|a few|a couple of)';
const effort = new Caseless(
  `(?<![\\p{L}\\p{N}])${numberWord}[\\s-]+(?:(?:working|full|business|calendar|person|more)[\\s-]+)?(?:hours?|hrs?|h|days?|weeks?|months?|minutes|sprints?|час\\p{L}*|дн\\p{L}+|недел\\p{L}+)(?![\\p{L}])`,
);
/** `Hours I expect: 46`: the unit as a heading; of an office or a day it tells when, not how much. */
const headed = new Caseless(
  `(?<!\\p{L}|(?:working|opening|office|business|core) )(?:hours|days|weeks|months|часов|часы|дней|недель)(?: \\p{L}+){0,3}\\s?[:=–—]\\s*(?:about |around |roughly |ca\\.? |~\\s?|около )?\\d+(?![\\d:/]|\\s?(?:[-–—]|to|am|pm)(?!\\p{L}))`,
);
/** `four square metres per week`, `ten a day`: how much of it in how long. */
const pace = new Caseless(
  `(?<![\\p{L}\\p{N}])${numberWord}(?:[\\s-]+\\p{L}+){0,3}\\s+(?:per|an?|each|every|в) (?:hour|day|week|month|час|день|неделю|месяц)(?![\\p{L}])`,
);
const day =
  /(?<![\p{L}])(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?![\p{L}])|(?<![\p{L}])(?:january|february|march|april|may \d|\d{1,2}(?:st|nd|rd|th)?(?: of)? may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)(?![\p{L}])|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?|\d{4}-\d\d-\d\d|(?:by|on|before|until) the \d{1,2}(?:st|nd|rd|th)(?![\p{L}])|(?<![\p{L}])(?:tomorrow|today|tonight|next (?:week|month)|this week|weekends?|immediately|right away|at once|end of (?:the )?(?:week|month|year|\p{L}+))(?![\p{L}])/iu;
const free =
  /(?<![\p{L}])(?:available|free|start|can start|can begin|from|since|open)(?![\p{L}])[^.\n]{0,50}?(?:\d|(?<![\p{L}])(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|morning|evening|afternoon|now|today|tomorrow|hours?|immediately|noon|spring|summer|autumn|winter)|\d+(?:[-–]\d+)?\+? (?:hours?|h|hrs)(?: \p{L}+){0,3}? ?(?:per|a|each|every|weekly|\/) ?(?:week|day|month)?|\d+\s?(?:hours|h) weekly|\d{1,2}(?::\d\d)?\s?(?:am|pm)|\d{1,2}:\d\d/iu;
const zone =
  /(?<![\p{L}])(?:[Uu][Tt][Cc]|[Gg][Mm][Tt])\s?(?:[+−–-]\s?\d{1,2}(?::?\d\d)?)?(?![\p{L}])|(?<![\p{L}])(?:EST|EDT|ET|CST|CDT|MST|PST|PDT|PT|CET|CEST|EET|EEST|WET|BST|IST|MSK|JST|AEST|NZST)(?![\p{L}])|(?<![\p{L}])(?:eastern|pacific|central european|moscow|central|london|berlin|\p{Lu}\p{Ll}+) (?:time|timezone|time zone)|time ?zone (?:is |of |: ?)?\p{Lu}|(?:live|based|located|work|sit|am) (?:in|from|out of) \p{Lu}\p{Ll}+|hours? (?:ahead|behind)|(?:same|your) time zone/u;

const signs: Record<string, (text: string) => Found> = {
  links: findLink,
  video: (text) => findIn(text, videoHost),
  rate: (text) => findIn(text, money),
  estimate: (text) => findIn(text, effort) ?? findIn(text, headed) ?? findIn(text, money),
  timeline: (text) =>
    findIn(text, effort) ?? findIn(text, headed) ?? findIn(text, day) ?? findIn(text, pace),
  availability: (text) => findIn(text, free) ?? findIn(text, day),
  'time-zone': (text) => findIn(text, zone),
};

/** Whether the fields show a sign of the thing asked for; what may be an attachment is the writer's to say. */
export function checkSend({ value }: Checkable, fields: readonly Field[]): Checked {
  if (value === undefined) return { state: 'yours' };
  const find = signs[value] ?? findLink;
  for (const field of fields) {
    const at = find(field.text);
    if (at) return { state: 'met', at: { field: field.name, ...at } };
  }
  return { state: value in signs ? 'not met' : 'yours' };
}

/** The first address of the web, written out or without its scheme. */
export function findLink(text: string): Found {
  return findUrls(text)[0] ?? findIn(text, bareAddress);
}

function findIn(text: string, pattern: Pattern): Found {
  const found = pattern.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}
