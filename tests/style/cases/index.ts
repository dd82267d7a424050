import type { Rule } from '../../../utils/style/index.ts';
import type { Cases } from './case.ts';
import { cases as forExample } from './for-example.ts';
import { cases as keepEnglish } from './keep-english.ts';
import { cases as keepLayout } from './keep-layout.ts';
import { cases as keepPoliteness } from './keep-politeness.ts';
import { cases as keepUrls } from './keep-urls.ts';
import { cases as noContractions } from './no-contractions.ts';
import { cases as noDoubledTerms } from './no-doubled-terms.ts';
import { cases as noJargon } from './no-jargon.ts';
import { cases as noShiftedWork } from './no-shifted-work.ts';
import { cases as numeralsInDigits } from './numerals-in-digits.ts';
import { cases as officialTerms } from './official-terms.ts';
import { cases as plainText } from './plain-text.ts';
import { cases as pointNotItem } from './point-not-item.ts';
import { cases as sameTerms } from './same-terms.ts';
import { cases as translateAll } from './translate-all.ts';
import { cases as websiteNotSite } from './website-not-site.ts';

const byRule: Record<string, Cases> = {
  '5': translateAll,
  '6.1': keepPoliteness,
  '6.2': keepEnglish,
  '6.3': plainText,
  '6.4': keepLayout,
  '6.5': noJargon,
  '6.6': officialTerms,
  '6.7': noShiftedWork,
  '6.8': noDoubledTerms,
  '6.9': keepUrls,
  '6.10': sameTerms,
  '6.11': numeralsInDigits,
  '7.1': noContractions,
  '7.2': websiteNotSite,
  '7.3': pointNotItem,
  '7.4': forExample,
};

/** Further labelled cases of a rule beside the examples that it carries itself; a rule may have none. */
export function casesOf({ id }: Pick<Rule, 'id'>): Cases {
  return byRule[id] ?? { bad: [], clean: [] };
}
