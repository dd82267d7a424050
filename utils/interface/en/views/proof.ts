import { count, n } from '../count.ts';

export const proof = {
  label: 'Proof',
  points: (done: number, all: number) => `${n(done)} of ${count(all, 'point', 'points')}`,
  errors: (value: number) => count(value, 'error', 'errors'),
  warnings: (value: number) => count(value, 'warning', 'warnings'),
  english: (same: number, all: number) => `${n(same)} of ${n(all)} English sentences unchanged`,
  numbers: (same: number, all: number) => `${n(same)} of ${n(all)} numbers`,
  links: (same: number, all: number) => `${n(same)} of ${n(all)} links`,
  rules: (rules: number, guards: number, findings: number) =>
    `${count(rules, 'rule', 'rules')}, ${count(guards, 'guard', 'guards')} of sense: ${count(findings, 'finding', 'findings')}; style and taste are yours`,
  mended: (value: number) => `${n(value)} mended by themselves`,
  passedOver: (value: number) => `${n(value)} passed over by you`,
  next: 'Next finding',
  previous: 'Previous finding',
  whole: 'What was proven',
  paragraphs: (proven: number, all: number) =>
    `${n(proven)} of ${n(all)} paragraphs of T.md proven`,
  checking: 'Checking…',
  off: (rules: string) => `Off for this pair of languages: ${rules}`,
};
