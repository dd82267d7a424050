import { onlyElement, textOf } from '../../text/lines.ts';
import { LEVEL, PROJECT_TYPE, parseDuration, parseMoney, WORKLOAD } from '../../text/values.ts';
import { type Findings, note } from '../findings.ts';

/** Reads the list of features by the name of each item's icon (`data-cy`), which has not changed since 2024. */
export function readFeaturesByAttribute(card: Element): Findings {
  const findings: Findings = {};
  const item = (icon: string) => {
    const found = onlyElement(card, `section > ul.features > li [data-cy${icon}]`);
    return found?.closest('li') ?? undefined;
  };
  const value = (li: Element | undefined) => textOf(li?.querySelector('strong'));
  // «Up to $38» has one bound as well, and «- $38» has lost one: only the plain forms say which is which.
  const amounts = (li: Element) => {
    const strong = [...li.querySelectorAll('strong')].map((one) => textOf(one));
    const bounds = strong.map(parseMoney);
    const isPlain = textOf(li).startsWith(strong[0] ?? ' ') && !bounds.includes(undefined);
    return isPlain ? bounds : [];
  };

  const fixed = item('="fixed-price"');
  const hourly = item('="clock-timelog"');
  const workload = item('="clock-hourly"');
  if (fixed && !hourly) {
    const [amount, ...others] = amounts(fixed);
    if (amount !== undefined && others.length === 0)
      note(findings, 'budget', { kind: 'fixed', amount }, fixed);
  } else if (hourly && !fixed) {
    const [from, to, ...others] = amounts(hourly);
    if (from !== undefined && others.length === 0)
      note(
        findings,
        'budget',
        to === undefined ? { kind: 'hourly', from } : { kind: 'hourly', from, to },
        hourly,
      );
  } else if (workload && !fixed) note(findings, 'budget', { kind: 'hourly' }, workload);

  const load = value(workload);
  if (WORKLOAD.test(load)) note(findings, 'workload', load, workload);
  const duration = item('^="duration"');
  note(findings, 'duration', parseDuration(value(duration)), duration);
  const level = item('="expertise"');
  if (LEVEL.test(value(level))) note(findings, 'level', value(level), level);

  const visitorType = item('="briefcase-outlined"');
  const type = onlyElement(card, 'ul.segmentations > li') ?? visitorType;
  const text = type === visitorType ? value(type) : textOf(type).replace(/^project type:\s*/i, '');
  if (PROJECT_TYPE.test(text)) note(findings, 'projectType', text, type);
  return findings;
}
