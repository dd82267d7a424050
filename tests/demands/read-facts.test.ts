import { describe, expect, test } from 'vitest';
import type { Thresholds } from '../../utils/demands/facts/fact.ts';
import { readFacts } from '../../utils/demands/index.ts';
import type { Job } from '../../utils/job/index.ts';

const now = new Date('2026-03-20T12:00:00Z');
const fact = <T>(value: T) => ({ value, from: 'label' as const });
const job = (description: string, rest: Partial<Job> = {}): Job => ({
  id: fact('~021000000000000000001'),
  url: fact('https://www.upwork.com/jobs/~021000000000000000001'),
  description: fact(description),
  activity: {},
  client: {},
  clientRead: true,
  warnings: [],
  ...rest,
});
const ids = (read: Job, limits = {}) => readFacts(read, now, limits).map(({ id }) => id);

describe("what breaks Upwork's rules", () => {
  test.each([
    ['Message me on Telegram @shop_owner_x for the details.', 'A1'],
    ['Напишите мне в телеграм, там всё обсудим.', 'A1'],
    ['Apply through our form at https://forms.gle/AbCd.', 'A2'],
    ['We pay in USDT every Friday.', 'A3'],
    ['Let us work directly to avoid Upwork fees.', 'A3'],
    ['You pay a refundable deposit of 50 USD.', 'A4'],
    ['There is an unpaid test of two hours.', 'A5'],
    ['Тестовое задание не оплачивается.', 'A5'],
    ['I want to rent your Upwork account.', 'A6'],
    ['Send a photo of your passport before the talk.', 'A6'],
    ['Let us take this off Upwork, it is cheaper for both.', 'A1'],
    ['Перед стартом внесите залог 20 долларов.', 'A4'],
    ['First article is unpaid, as a test.', 'A5'],
    ['We rent verified accounts, 200 USD a month.', 'A6'],
  ])('%s', (text, id) => expect(ids(job(text))).toContain(id));

  test.each([
    'Our checkout must accept PayPal and bank transfer.',
    'We need a Telegram bot with a form for guests.',
    'No unpaid tests, we pay for the first page.',
    'Users share their account with the family.',
    'Welders fill a form with a photo, the foreman signs.',
    'Rewrite our job application form, mobile first.',
    'The first day you have free is fine.',
    'Log in with your account page needs a redesign.',
    'The footer shows +49 30 5550177, which must be clickable.',
  ])('%s', (text) => expect(ids(job(text)).filter((id) => id.startsWith('A'))).toEqual([]));
});

describe('what is worth a question', () => {
  test.each<[string, Partial<Job>]>([
    ['B1', { client: { paymentVerified: fact(false) } }],
    ['B2', { client: { hires: fact(0), jobsPosted: fact(1) } }],
    ['B3', { client: { jobsPosted: fact(10), hireRate: fact(32) } }],
    [
      'B4',
      {
        client: { hours: fact(50), averageRate: fact(23.9) },
        budget: fact({ kind: 'hourly' as const, from: 40 }),
      },
    ],
    ['B5', { activity: { proposals: fact('50+') } }],
    ['B6', { activity: { hires: fact(1) } }],
    ['B7', { posted: fact('8 days ago'), activity: { lastViewed: fact('4 days ago') } }],
    ['B8', { client: { reviews: fact(5), rating: fact(3.9) } }],
    ['B9', { budget: fact({ kind: 'fixed' as const, amount: 5 }) }],
    ['B10', { client: { memberSince: fact('Mar 1, 2026'), totalSpent: fact(0) } }],
    ['B11', { activity: { invitesSent: fact(10), unansweredInvites: fact(8) } }],
  ])('%s at its bound', (id, rest) => expect(ids(job('A shop.', rest))).toEqual([id]));

  test.each<[string, Partial<Job>]>([
    ['B2', { client: { hires: fact(0), jobsPosted: fact(1) }, clientRead: false }],
    ['B3', { client: { jobsPosted: fact(10), hireRate: fact(33) } }],
    ['B5', { activity: { proposals: fact('20 to 50') } }],
    ['B7', { posted: fact('7 days ago'), activity: { lastViewed: fact('4 days ago') } }],
    ['B8', { client: { reviews: fact(5), rating: fact(4) } }],
    ['B9', { budget: fact({ kind: 'fixed' as const, amount: 6 }) }],
    ['none', {}],
  ])('%s past its bound', (_id, rest) => expect(ids(job('A shop.', rest))).toEqual([]));

  const paid = {
    client: { hours: fact(20), averageRate: fact(30) },
    budget: fact({ kind: 'hourly' as const, from: 40 }),
  };
  const old = { posted: fact('6 days ago'), activity: { lastViewed: fact('4 days ago') } };
  const seen = { posted: fact('9 days ago'), activity: { lastViewed: fact('2 days ago') } };
  const invited = { activity: { invitesSent: fact(6), unansweredInvites: fact(5) } };
  const many = { activity: { invitesSent: fact(12), unansweredInvites: fact(8) } };
  test.each<[keyof Thresholds, number, string, Partial<Job>]>([
    ['proposals', 20, 'B5', { activity: { proposals: fact('20 to 50') } }],
    ['hireRate', 50, 'B3', { client: { jobsPosted: fact(12), hireRate: fact(45) } }],
    ['hireRatePosts', 5, 'B3', { client: { jobsPosted: fact(6), hireRate: fact(20) } }],
    ['paidShare', 0.8, 'B4', { ...paid, client: { hours: fact(60), averageRate: fact(30) } }],
    ['paidHours', 20, 'B4', { ...paid, client: { hours: fact(20), averageRate: fact(20) } }],
    ['rating', 4.5, 'B8', { client: { reviews: fact(9), rating: fact(4.4) } }],
    ['reviews', 2, 'B8', { client: { reviews: fact(2), rating: fact(3) } }],
    ['postedDays', 5, 'B7', old],
    ['viewedDays', 1, 'B7', seen],
    ['placeholder', 20, 'B9', { budget: fact({ kind: 'fixed' as const, amount: 15 }) }],
    [
      'memberDays',
      90,
      'B10',
      { client: { memberSince: fact('Jan 9, 2026'), totalSpent: fact(0) } },
    ],
    ['invites', 5, 'B11', invited],
    ['unansweredShare', 0.5, 'B11', many],
    ['ownRate', 40, 'own-rate', { budget: fact({ kind: 'hourly' as const, to: 30 }) }],
  ])('the bound «%s» is the user’s', (bound, value, id, rest) => {
    expect(ids(job('A shop.', rest))).toEqual([]);
    expect(ids(job('A shop.', rest), { [bound]: value })).toEqual([id]);
  });
});

test('each wish and order is a fact of its own group with its place', () => {
  const facts = readFacts(job('Start your proposal with "Reef".'), now);
  expect(facts).toMatchObject([{ id: 'C', group: 'letter', place: { start: 0 } }]);
});

test('what the page says that the writer lacks is a fact of the letter', () => {
  const facts = readFacts(
    job('A shop.', { state: { unmet: fact(['English level: Fluent']) } }),
    now,
  );
  expect(facts).toEqual([
    expect.objectContaining({
      group: 'letter',
      quote: 'English level: Fluent',
      field: 'state.unmet',
    }),
  ]);
});
