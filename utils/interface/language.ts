import type { Failure } from '../failure.ts';
import type { Words } from './en/index.ts';
import type { RescueWords } from './en/rescue.ts';
import type { ViewWords } from './en/views.ts';

export type { RescueWords, ViewWords, Words };
export type InterfaceLanguage = 'en' | 'ru';

/** Russian for a browser that speaks Russian, English for any other. */
export function languageOf(browserLanguage: string): InterfaceLanguage {
  return /^ru\b/i.test(browserLanguage) ? 'ru' : 'en';
}

/** Loads the words of the first view; only one language travels with a page. */
export async function loadWords(language: InterfaceLanguage): Promise<Words> {
  return language === 'ru'
    ? (await import('./ru/index.ts')).ru
    : (await import('./en/index.ts')).en;
}

/** Loads the words of the views that are opened later: job, documents, lists, settings. */
export async function loadViewWords(language: InterfaceLanguage): Promise<ViewWords> {
  return language === 'ru'
    ? (await import('./ru/views.ts')).ruViews
    : (await import('./en/views.ts')).enViews;
}

/**
 * Loads what turns a failure into its sentence: what happened and what to do next, then the server's own words; for a
 * run that waits and will go on by itself, what happened only.
 */
export async function loadFailures(
  language: InterfaceLanguage,
): Promise<(failure: Failure, isWaiting?: boolean) => string> {
  const { failures, reasons, quoted } = await (language === 'ru'
    ? import('./ru/failures.ts')
    : import('./en/failures.ts'));
  // A failure that a newer version stored may have a code that is not known here.
  return ({ code, detail = {} }, isWaiting = false) => {
    const known = (isWaiting ? reasons[code] : undefined) ?? failures[code] ?? failures.unexpected;
    const sentence = known(detail);
    return detail.reason ? `${sentence} ${quoted(String(detail.reason))}` : sentence;
  };
}

/** The same for the settings page, where some sentences would send the reader to where he is. */
export async function loadSettingsFailures(
  language: InterfaceLanguage,
): Promise<(failure: Failure, isWaiting?: boolean) => string> {
  const [sentence, { inSettings }] = await Promise.all([
    loadFailures(language),
    language === 'ru' ? import('./ru/in-settings.ts') : import('./en/in-settings.ts'),
  ]);
  return (failure) => {
    const own = inSettings[failure.code]?.(failure.detail ?? {});
    if (own === undefined) return sentence(failure);
    // The server's own words stay behind the sentence.
    const { code, detail = {} } = failure;
    const { reason: _, ...rest } = detail;
    return own + sentence(failure).slice(sentence({ code, detail: rest }).length);
  };
}

/** Loads the words of the page that stands where nothing else can be drawn. */
export async function loadRescueWords(language: InterfaceLanguage): Promise<RescueWords> {
  return language === 'ru'
    ? (await import('./ru/rescue.ts')).ruRescue
    : (await import('./en/rescue.ts')).enRescue;
}
