import { describe, expect, it } from 'vitest';
import { countryName, isCountry } from '../../../utils/pages/job/countries.ts';

describe('countries', () => {
  it.each([
    ['AUS', 'Australia'],
    ['AUT', 'Austria'],
    ['USA', 'United States'],
    ['UKR', 'Ukraine'],
    ['DEU', 'Germany'],
    ['SWE', 'Sweden'],
    ['TUR', 'Turkey'],
    ['Netherlands', 'Netherlands'],
  ])('%s is %s', (text, name) => {
    expect(countryName(text)).toBe(name);
    expect(isCountry(text)).toBe(true);
  });

  it.each(['Bosnia and Herzegovina', "Cote d'Ivoire", 'Türkiye', 'Hong Kong', 'Czech Republic'])(
    'knows %s',
    (name) => {
      expect(isCountry(name)).toBe(true);
    },
  );

  it.each(['', 'Utrecht', '5:47 PM', 'Worldwide', 'QQQ'])('%s is none', (text) => {
    expect(isCountry(text)).toBe(false);
  });
});
