import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPastedJob } from '../../../utils/pages/pasted/pasted-job.ts';
import { flatten } from '../compare-jobs.ts';

const OWN = '~021998744339961847531';
const OTHER = 'https://www.upwork.com/jobs/~021977777777777777777';

/** Lines that a client may write, each of which is a label of the page somewhere else. */
const TRAPS = [
  `${OTHER}`,
  `See my other post:\n${OTHER}`,
  '$900.00\nFixed-price',
  '$10.00\n-\n$20.00\nHourly',
  'Less than 30 hrs/week\nHourly',
  '1 to 3 months\nDuration',
  'Intermediate\nI am looking for a mix of experience and value',
  'Entry level\nExperience Level',
  'Featured Job',
  'Contract-to-hire opportunity',
  'Remote Job',
  'Nov 3, 2027\nDeadline',
  'Project Type: Complex project',
  'Project Type:\nComplex project',
  'Complex project\nProject Type',
  'Summary',
  'Posted 5 days ago',
  'Worldwide',
  'Attachments',
  'Attachment\nof the old set-up',
  'Attachments (1)\nwrong.pdf (1 MB)',
  'Deliverables\n- a list\n- a script',
  'Skills and Expertise',
  'Skills and Expertise\nCOBOL\nFortran',
  'Mandatory skills',
  'Preferred qualifications\nEnglish level: Native',
  'You will be asked to answer the following questions when submitting a proposal:\nWhat is your name?',
  'Activity on this job',
  'Activity on this job\nProposals:\n50+',
  'Proposals: 50+',
  'Interviewing:\n99',
  'About the client',
  'About the client\nPayment method not verified\n1 job posted',
  '99 hires, 99 active',
  'Send a proposal for: 99 Connects',
  'Explore similar jobs on Upwork',
];

const post = readFileSync(new URL('../fixtures/pasted-job-hourly.txt', import.meta.url), 'utf8');
const lines = post.split('\n');
const heading = lines.indexOf('Summary');
const features = lines.findIndex((line, i) => i > heading && line === '30+ hrs/week');

const plain = {
  middle: (trap: string) => [
    ...lines.slice(0, heading + 3),
    trap,
    'Then it goes on.',
    ...lines.slice(heading + 3),
  ],
  end: (trap: string) => [
    ...lines.slice(0, features - 1),
    'Last of all:',
    trap,
    '',
    ...lines.slice(features),
  ],
};

/** The ways in which such a text reaches the box. */
const CAPTURES: Record<string, (text: string[]) => string[]> = {
  page: (text) => text,
  'without blank lines': (text) => text.filter((line) => line.trim() !== ''),
  'with its own address on top': (text) => [`https://www.upwork.com/jobs/${OWN}`, '', ...text],
  featured: (text) =>
    text.flatMap((line, i) =>
      line === 'Attachments (2)' && i > heading + 9 ? ['Featured Job', line] : [line],
    ),
  'over a feed': (text) => [
    ...[
      'Best matches',
      'Posted 4 minutes ago',
      'A tile about tiles',
      'Hourly - Expert - Est. Time: 1 month',
      'Posted 9 minutes ago',
      'Another tile',
    ],
    ...text,
  ],
  'without its side': (text) => text.slice(0, text.lastIndexOf('About the client')),
  'with the client’s history': (text) => [...text, 'Some past job', OTHER, 'Posted 2 years ago'],
};

const facts = (text: string) => {
  const { description, url: _, ...rest } = flatten(readPastedJob(text));
  return { description: String(description ?? ''), rest };
};

describe.each(Object.entries(CAPTURES))('a post copied %s', (name, capture) => {
  const truth = facts(capture(lines).join('\n'));

  // Without blank lines nothing tells the client's «Featured Job» right before the list from the page's.
  const isTold = (trap: string, place: string) =>
    !(trap === 'Featured Job' && place === 'end' && name === 'without blank lines');
  it.each(
    TRAPS.flatMap((trap) => (['middle', 'end'] as const).map((place) => ({ trap, place }))).filter(
      ({ trap, place }) => isTold(trap, place),
    ),
  )('$place: $trap', ({ trap, place }) => {
    const found = facts(capture(plain[place](trap)).join('\n'));
    for (const [path, value] of Object.entries(found.rest))
      expect([path, value]).toEqual([path, truth.rest[path]]);
    const bare = (text: string) => text.replace(/\s+/g, ' ');
    expect(bare(found.description)).toContain(bare(trap));
    expect(bare(found.description)).toContain('knowledge of mail delivery is welcome.');
  });
});
