import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  checkDemands,
  findContacts,
  type Order,
  readDemands,
  readOrders,
} from '../../utils/demands/index.ts';
import { Figures } from './figures.ts';
import { isSameDemand, type LabelledDemand, overlaps } from './is-same-demand.ts';

interface LabelledPost {
  id: string;
  text: string;
  demands: LabelledDemand[];
  orders: { quote: string }[];
  letter?: string;
  met?: (boolean | null)[];
}

interface LabelledLine {
  id: string;
  text: string;
  contacts: string[];
  job?: string;
}

/** Measures demands, orders, states and contacts against the labelled posts and lines in `dir`. */
export async function acceptDemands(dir: string): Promise<{ passed: number; failed: number }> {
  const posts = await readLines<LabelledPost>(join(dir, 'demands-corpus', 'posts.jsonl'));
  const lines = await readLines<LabelledLine>(join(dir, 'demands-corpus', 'contacts.jsonl'));
  const demands = new Figures();
  const orders = new Figures();
  const contacts = new Figures();
  let right = 0;
  let decidable = 0;
  for (const post of posts) {
    const job = { title: '', description: post.text, tags: [], questions: [] };
    const found = readDemands(job);
    const pairs = demands.match(post.demands, found, (label, demand) =>
      isSameDemand(post.text, label, demand),
    );
    orders.match(post.orders, readOrders(job), ({ quote }, order: Order) =>
      overlaps(post.text, quote, order.place.start, order.place.end),
    );
    const fields = [{ name: 'cover letter', text: post.letter ?? '' }];
    for (const [index, isMet] of (post.met ?? []).entries()) {
      const demand = pairs[index];
      if (isMet === null || !demand) continue;
      decidable += 1;
      if (checkDemands([demand], fields)[0]?.state === (isMet ? 'met' : 'not met')) right += 1;
    }
  }
  for (const { text, contacts: labels, job } of lines) {
    const found = findContacts(text, job === undefined ? {} : { job });
    contacts.match(
      labels,
      found.filter(({ kind }) => kind !== 'portfolio'),
      (label, contact) => overlaps(text, label, contact.start, contact.end),
    );
  }
  console.log(`demands: ${demands}; orders: ${orders}; contacts: ${contacts}`);
  console.log(`demands: states ${right} of ${decidable} right`);
  const goals = [
    demands.precision >= 0.92 && demands.recall >= 0.9,
    orders.precision >= 0.9 && orders.recall >= 0.95,
    contacts.precision >= 0.98 && contacts.recall >= 0.99,
    right >= 0.95 * decidable,
  ];
  const passed = goals.filter(Boolean).length;
  return { passed, failed: goals.length - passed };
}

async function readLines<T>(path: string): Promise<T[]> {
  const text = await readFile(path, 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
