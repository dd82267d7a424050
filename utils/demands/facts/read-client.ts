import type { Job } from '../../job/job.ts';
import type { Wording } from '../demand.ts';
import type { Fact, Thresholds } from './fact.ts';
import { readDaysAgo } from './read-ago.ts';

/** What the page says of client and job that is worth a question; a field that was not read says nothing. */
export function readClientFacts(job: Job, now: Date, limits: Thresholds): Fact[] {
  const facts: Fact[] = [];
  const add = (id: string, field: string, en: string, ru: string) => {
    const wording: Wording = { en, ru };
    facts.push({ id, group: 'questions', wording, field });
  };
  const { client, activity } = job;
  // What the client block does not show is «none» only where the block was read.
  const count = (fact: { value: number } | undefined): number | undefined =>
    fact && (fact.value !== 0 || job.clientRead) ? fact.value : undefined;
  const budget = job.budget?.value;
  const hires = count(client.hires);
  const posts = count(client.jobsPosted);
  const hireRate = count(client.hireRate);
  if (client.paymentVerified?.value === false)
    add('B1', 'client.paymentVerified', 'Payment not verified', 'Оплата не подтверждена');
  if (hires === 0 && posts !== undefined && posts >= 1)
    add(
      'B2',
      'client.hires',
      `No hires yet, ${posts} jobs posted`,
      `Ещё никого не нанял, постов: ${posts}`,
    );
  if (
    posts !== undefined &&
    posts >= limits.hireRatePosts &&
    hireRate !== undefined &&
    hireRate < limits.hireRate
  )
    add(
      'B3',
      'client.hireRate',
      `Hires on ${hireRate} % of its posts`,
      `Нанимает по ${hireRate} % постов`,
    );
  const rate = count(client.averageRate);
  const hours = count(client.hours);
  if (
    budget?.kind === 'hourly' &&
    budget.from !== undefined &&
    hours !== undefined &&
    hours >= limits.paidHours &&
    rate !== undefined &&
    rate < limits.paidShare * budget.from
  )
    add(
      'B4',
      'client.averageRate',
      `Paid $${rate} an hour on average, offers from $${budget.from}`,
      `В среднем платил $${rate} в час, здесь от $${budget.from}`,
    );
  const proposals = lowerBound(activity.proposals?.value);
  if (proposals !== undefined && proposals >= limits.proposals)
    add('B5', 'activity.proposals', `${proposals}+ proposals`, `Откликов: ${proposals}+`);
  const posted = job.posted && readDaysAgo(job.posted.value, now);
  const hired = activity.hires?.value;
  if (hired !== undefined && hired >= 1) {
    const isOld = posted !== undefined && posted > limits.postedDays;
    const days = Math.floor(posted ?? 0);
    add(
      'B6',
      'activity.hires',
      `Already hired for this post: ${hired}${isOld ? `, posted ${days} days ago` : ''}`,
      `Уже нанял на этот пост: ${hired}${isOld ? `, пост висит ${days} дн.` : ''}`,
    );
  }
  const viewed = activity.lastViewed && readDaysAgo(activity.lastViewed.value, now);
  if (
    posted !== undefined &&
    posted > limits.postedDays &&
    viewed !== undefined &&
    viewed > limits.viewedDays
  )
    add(
      'B7',
      'activity.lastViewed',
      `Has not looked for ${Math.floor(viewed)} days`,
      `Не смотрел отклики ${Math.floor(viewed)} дн.`,
    );
  const reviews = count(client.reviews);
  const rating = client.rating?.value;
  if (
    reviews !== undefined &&
    reviews >= limits.reviews &&
    rating !== undefined &&
    rating < limits.rating
  )
    add(
      'B8',
      'client.rating',
      `Rated ${rating} by ${reviews} reviews`,
      `Оценка ${rating} по ${reviews} отзывам`,
    );
  if (
    budget?.kind === 'fixed' &&
    budget.amount !== undefined &&
    budget.amount <= limits.placeholder
  )
    add(
      'B9',
      'budget',
      `A budget of $${budget.amount} looks like a placeholder`,
      `Бюджет $${budget.amount} похож на заглушку`,
    );
  const member = client.memberSince && readDaysAgo(client.memberSince.value, now);
  if (member !== undefined && member < limits.memberDays && count(client.totalSpent) === 0)
    add(
      'B10',
      'client.memberSince',
      `On Upwork for ${Math.floor(member)} days, nothing spent`,
      `На Upwork ${Math.floor(member)} дн., трат нет`,
    );
  const invites = activity.invitesSent?.value;
  const unanswered = activity.unansweredInvites?.value;
  if (
    invites !== undefined &&
    invites >= limits.invites &&
    unanswered !== undefined &&
    unanswered >= limits.unansweredShare * invites
  )
    add(
      'B11',
      'activity.unansweredInvites',
      `${unanswered} of ${invites} invites unanswered`,
      `Без ответа ${unanswered} приглашений из ${invites}`,
    );
  if (
    limits.ownRate !== undefined &&
    budget?.kind === 'hourly' &&
    budget.to !== undefined &&
    budget.to < limits.ownRate
  )
    add(
      'own-rate',
      'budget',
      `Offers up to $${budget.to} an hour, your rate is $${limits.ownRate}`,
      `Здесь до $${budget.to} в час, ваша ставка $${limits.ownRate}`,
    );
  return facts;
}

/** `20 to 50` → 20, `50+` → 50, `Less than 5` → 0. */
function lowerBound(shown: string | undefined): number | undefined {
  if (shown === undefined) return undefined;
  if (/less than|fewer than|под|менее|меньше/i.test(shown)) return 0;
  const found = /\d+/.exec(shown)?.[0];
  return found === undefined ? undefined : Number(found);
}
