import { parseCount, parseMoney } from '../../utils/pages/text/values.ts';

/** One page of `expected-values.json`: what a prototype read there, checked by eye. */
export interface ExpectedPage {
  kind: string;
  private?: boolean;
  uid?: string | null;
  canonicalId?: string | null;
  sliderLinkId?: string | null;
  title?: string;
  posted?: string;
  loc?: string;
  features?: string[];
  seg?: string[];
  q?: string[];
  skills?: string[];
  quals?: string[];
  act?: string[];
  att?: string[];
  connects?: string;
  client?: Record<string, unknown> & { cityTime?: string[] };
  questions?: string[];
  openLink?: string;
}

type Facts = Record<string, unknown>;

/** The facts that a reader must find on the page, by dotted path; a known flaw of the file is mended on the way. */
export function expectedFacts(page: ExpectedPage): Facts {
  const facts: Facts = {};
  const put = (path: string, value: unknown) => {
    if (value === undefined || value === null || value === '') return;
    if (Array.isArray(value) && value.length === 0) return;
    facts[path] = value;
  };
  put('title', page.title);
  put('posted', page.posted?.replace(/^Posted /, ''));
  put('location', page.loc);
  readFeatures(page.features ?? [], put);
  for (const segment of page.seg ?? []) put('projectType', segment.split(/:\s*/)[1]);
  put('questions', page.q);
  // Groups without a name after named ones belong to «Explore similar jobs».
  const groups = (page.skills ?? []).map((group) => group.split(': '));
  const own = groups.some(([name]) => name) ? groups.filter(([name]) => name) : groups;
  put(
    'tags',
    own.flatMap(([, ...names]) => names.join(': ').split(', ')),
  );
  put('qualifications', page.quals);
  put(
    'attachments',
    page.att?.map((file) => file.replace(/ \([^()]*\)$/, '')),
  );
  put('connects', parseCount(page.connects));
  for (const item of page.act ?? []) readActivity(item, put);
  if (page.client) readClient(page.client, put);
  return facts;
}

type Put = (path: string, value: unknown) => void;

function readFeatures(features: string[], put: Put): void {
  const kinds = new Set(features.map((feature) => feature.split(' | ')[0]));
  for (const feature of features) {
    const [icon, value = ''] = feature.split(' | ');
    if (icon === 'fixed-price') put('budget', { kind: 'fixed', amount: parseMoney(value) });
    if (icon === 'clock-timelog') {
      const [from, to] = value.split('~').map(parseMoney);
      put('budget', to === undefined ? { kind: 'hourly', from } : { kind: 'hourly', from, to });
    }
    if (icon === 'clock-hourly') {
      put('workload', value);
      if (!kinds.has('clock-timelog')) put('budget', { kind: 'hourly' });
    }
    if (icon === 'expertise') put('level', value);
    if (icon?.startsWith('duration')) put('duration', value);
    if (icon === 'briefcase-outlined') put('projectType', value);
  }
}

const ACTIVITY: Record<string, string> = {
  Proposals: 'proposals',
  'Last viewed by client': 'lastViewed',
  Interviewing: 'interviewing',
  'Invites sent': 'invitesSent',
  'Unanswered invites': 'unansweredInvites',
  Hires: 'hires',
};

function readActivity(item: string, put: Put): void {
  const [label = '', value = ''] = item.split(': ');
  put(`activity.${ACTIVITY[label]}`, parseCount(value) ?? value);
}

function readClient(client: NonNullable<ExpectedPage['client']>, put: Put): void {
  const part = (name: string, pattern: RegExp) => pattern.exec(String(client[name] ?? ''))?.[1];
  put('client.paymentVerified', client.pay);
  // False means that the page has no line about the phone.
  put('client.phoneVerified', client.phone || undefined);
  const rating = part('rating', /^([\d.]+) of/);
  put('client.rating', rating === undefined ? undefined : Number(rating));
  put('client.reviews', parseCount(part('rating', /of ([\d,]+) reviews?/)));
  put('client.country', client.country);
  put('client.city', client.cityTime?.[0]);
  put('client.localTime', client.cityTime?.[1]);
  put('client.jobsPosted', parseCount(part('stats', /^([\d,]+) jobs? posted/)));
  put('client.hireRate', parseCount(part('stats', /(\d+)% hire rate/)));
  put('client.openJobs', parseCount(part('stats', /([\d,]+) open jobs?/)));
  put('client.totalSpent', parseMoney(part('spend', /^(\S+) total/)));
  put('client.hires', parseCount(part('hires', /^([\d,]+) hires?/)));
  put('client.active', parseCount(part('hires', /([\d,]+) active/)));
  put('client.averageRate', parseMoney(part('rate', /^(\S+) /)));
  put('client.hours', parseCount(part('hours', /^([\d,]+) hours?/)));
  put('client.industry', client.ind);
  put('client.companySize', client.size);
  put('client.memberSince', part('since', /^Member since (.+)$/));
}
