import { practiceJobId } from '../utils/job/practice-job-id.ts';

/** What a job of the practice site shows. Amounts are in USD, rates in percent. */
export interface PracticeJob {
  /** `~02` and 19 digits, as on the real pages. */
  id: string;
  title: string;
  category: string;
  /** As shown: `2 hours ago`. */
  posted: string;
  /** As the proposal form shows it: `Nov 20, 2026`. */
  postedOn: string;
  location: string;
  description: string;
  questions: string[];
  tags: string[];
  hourly: { from: number; to: number };
  workload: string;
  /** Number of the duration's icon, and its two twins. */
  duration: { icon: 1 | 2 | 3 | 4; long: string; short: string };
  level: string;
  projectType: string;
  qualifications: { label: string; value: string; isMet: boolean }[];
  attachments: { name: string; size: string }[];
  connects: { required: number; available: number };
  activity: {
    proposals: string;
    lastViewed: string;
    interviewing: number;
    invitesSent: number;
    unansweredInvites: number;
  };
  client: {
    country: string;
    city: string;
    localTime: string;
    industry: string;
    companySize: string;
    memberSince: string;
    rating: number;
    reviews: number;
    jobsPosted: number;
    /** Jobs that ended in a hire; the page shows the rate, rounded up. */
    jobsWithHires: number;
    openJobs: number;
    totalSpent: number;
    hires: number;
    active: number;
    averageRate: number;
    hours: number;
    history: { title: string; dates: string; price: string; feedback: string }[];
  };
}

/** The job that the practice draft answers. People, shop and words are made up. */
export const practiceJob: PracticeJob = {
  id: practiceJobId,
  title: 'Look after a Django shop (Celery, Heroku): speed, background jobs, double orders',
  category: 'Web Development',
  posted: '3 hours ago',
  postedOn: 'Nov 21, 2026',
  location: 'Worldwide',
  description: [
    'I sell handmade cups and plates, about 40 orders on a usual day and 600 on a sale.',
    'The shop is written in Django by a friend who has no more time for it.',
    'I look for somebody who will take care of it over years, a few hours every week.',
    '',
    'What hurts now:',
    '- Product pages are slow, on a phone most of all',
    '- Feed imports, emails and invoices get stuck in Celery every evening',
    '- Now and then one payment makes 2 orders',
    '- Nobody has looked at the bills from Heroku for a long time',
    '',
    'Django 4.2, Celery with Redis, PostgreSQL, everything on Heroku.',
    "It's not urgent, but I want to understand what is done & why.",
  ].join('\n'),
  questions: [
    [
      "I'm running my shop on django with plain templates and jQuery for the cart.",
      'The product pages feels slow on a phone.',
      'Would it be better to rewrite it all as a SPA?',
      'And which way of caching should we use?',
    ].join(' '),
    [
      'My shop is on Heroku with 2 Basic web dynos and 1 worker for Celery.',
      'Every evening the feed imports, the emails and the invoices all runs on the same time.',
      "What happens when there's more tasks than the worker can take?",
      'Can we loose tasks?',
    ].join(' '),
    [
      'When a customer clicks twice on Pay we have seen 2 orders for one payment.',
      'Also the stock counter sometimes go below zero if a sale is popular.',
      "How do I make sure this don't happen again?",
    ].join(' '),
  ],
  tags: ['Django', 'Python', 'Celery', 'Redis', 'Heroku', 'PostgreSQL'],
  hourly: { from: 30, to: 55 },
  workload: 'Less than 30 hrs/week',
  duration: { icon: 4, long: 'More than 6 months', short: '6+ months' },
  level: 'Expert',
  projectType: 'Ongoing project',
  qualifications: [
    { label: 'English level', value: 'Conversational or better', isMet: true },
    { label: 'Job Success Score', value: 'At least 90%', isMet: true },
  ],
  attachments: [{ name: 'slow-pages.pdf', size: '184 KB' }],
  connects: { required: 16, available: 84 },
  activity: {
    proposals: '10 to 15',
    lastViewed: '42 minutes ago',
    interviewing: 1,
    invitesSent: 3,
    unansweredInvites: 2,
  },
  client: {
    country: 'Canada',
    city: 'Halifax',
    localTime: '10:24 AM',
    industry: 'Retail & Consumer Goods',
    companySize: 'Small company (2-9 people)',
    memberSince: 'Mar 3, 2019',
    rating: 4.87,
    reviews: 11,
    jobsPosted: 17,
    jobsWithHires: 12,
    openJobs: 2,
    totalSpent: 8_640,
    hires: 13,
    active: 1,
    averageRate: 27.4,
    hours: 1_284,
    history: [
      {
        title: 'Pictures of cups cut out for the shop',
        dates: 'Feb 2026 - Mar 2026',
        price: 'Fixed-price $120.00',
        feedback: 'Clear words, paid the same day.',
      },
      {
        title: 'Newsletter that reads well on a phone',
        dates: 'Sep 2025 - Oct 2025',
        price: '14 hrs @ $25.00/hr',
        feedback: 'Knew what she wanted and answered fast.',
      },
    ],
  },
};

/** Another job of the same client, to go to and fro between two drafts. */
export const otherJob: PracticeJob = {
  ...practiceJob,
  id: '~021992470246835791204',
  title: 'Stock list from three spreadsheets into one report',
  posted: 'yesterday',
  description: 'Three spreadsheets, one report every Monday.\nPython or a formula, I do not mind.',
  questions: ['Which tool would you take, and why?'],
  tags: ['Python', 'Google Sheets'],
  hourly: { from: 20, to: 35 },
  duration: { icon: 1, long: 'Less than 1 month', short: '< 1 month' },
  level: 'Intermediate',
  projectType: 'One-time project',
  qualifications: [],
  attachments: [],
};
