/** The forms of a word by the categories of `Intl.PluralRules`; `other` stands where one is absent. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const rules = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();

/** `3 points`: the number by locale and the form that goes with it. */
export function plural(locale: string, count: number, forms: Forms): string {
  return `${formatNumber(locale, count)} ${pluralForm(locale, count, forms)}`;
}

/** The form alone, for sentences in which the number stands elsewhere. */
export function pluralForm(locale: string, count: number, forms: Forms): string {
  let rule = rules.get(locale);
  if (!rule) {
    rule = new Intl.PluralRules(locale);
    rules.set(locale, rule);
  }
  return forms[rule.select(count)] ?? forms.other;
}

/** `5,000` or `5 000`. */
export function formatNumber(locale: string, value: number): string {
  let format = numbers.get(locale);
  if (!format) {
    format = new Intl.NumberFormat(locale);
    numbers.set(locale, format);
  }
  return format.format(value);
}
