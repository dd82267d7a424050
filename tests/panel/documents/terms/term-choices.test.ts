import { expect, it } from 'vitest';
import { termChoices } from '../../../../utils/panel/documents/terms/term-choices.ts';

it.each([
  [
    'cart',
    'Trolleys',
    [
      { from: 'trolley', to: 'cart' },
      { from: 'cart', to: 'trolley' },
    ],
  ],
  [
    'point of sale',
    'shops',
    [
      { from: 'shop', to: 'point of sale' },
      { from: 'point of sale', to: 'shop' },
    ],
  ],
  [
    'Google Ads',
    'Google advertising',
    [
      { from: 'Google advertising', to: 'Google Ads' },
      { from: 'Google Ads', to: 'Google advertising' },
    ],
  ],
  // What is forbidden has no other word yet; what is missing has no place.
  [undefined, 'purchases', [{ to: 'purchase' }]],
  ['cart', '', [{ to: 'cart' }]],
])('%s and %s', (target, text, choices) => {
  expect(termChoices(target, text)).toEqual(choices);
});
