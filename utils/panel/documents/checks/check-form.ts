import type { BlockProblem, OwnCheck } from '../../../style/index.ts';
import type { StyleModule } from '../../english/checker.ts';

/** A check as it stands in the fields of the form: each a list, one entry a line. */
export interface CheckFields {
  title: string;
  prose: string;
  forbid: string;
  render: string;
  limit: string;
  onlyIf: string;
  unless: string;
  severity: '' | 'error' | 'warning' | 'off';
  examples: string;
}

export const emptyFields: CheckFields = {
  title: '',
  prose: '',
  forbid: '',
  render: '',
  limit: '',
  onlyIf: '',
  unless: '',
  severity: '',
  examples: '',
};

/** The fields of a check that stands already. */
export function fieldsOf(check: OwnCheck, style: StyleModule): CheckFields {
  const lines = style.printBlock({ ...check, examples: blockExamples(check) }, 'en').split('\n');
  const all = (key: string) =>
    lines
      .filter((line) => line.startsWith(`${key}: `))
      .map((line) => line.slice(key.length + 2))
      .join('\n');
  return {
    title: check.title,
    prose: check.instruction,
    forbid: all('forbid'),
    render: all('render'),
    limit: all('limit'),
    onlyIf: all('only if'),
    unless: all('unless'),
    severity: check.severity ?? '',
    examples: lines.filter((line) => /^(?:F|bad|good): /.test(line)).join('\n'),
  };
}

/** Those of the block itself: the paragraph's own stay where they are. */
function blockExamples({ examples, ownExamples }: OwnCheck): OwnCheck['examples'] {
  return examples.slice(0, ownExamples ?? 0);
}

/** The lines of the block that the fields make. */
export function bodyOf(fields: CheckFields): string {
  const each = (key: string, text: string) =>
    linesOf(text).map((line) => (/^[a-zа-яё ]+:\s/iu.test(line) ? line : `${key}: ${line}`));
  return [
    ...each('запрет', fields.forbid),
    ...each('перевод', fields.render),
    ...each('предел', fields.limit),
    ...each('если', fields.onlyIf),
    ...each('кроме', fields.unless),
    ...(fields.severity ? [`строгость: ${severities[fields.severity]}`] : []),
    ...each('плохо', fields.examples).map(inRussian),
  ].join('\n');
}

const severities = { error: 'ошибка', warning: 'предупреждение', off: 'выключено' };

function inRussian(line: string): string {
  return line.replace(/^bad:/i, 'плохо:').replace(/^good:/i, 'хорошо:');
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** What the fields ask, as a check that can be tried, and what does not hold in them. */
export function readForm(
  fields: CheckFields,
  style: StyleModule,
): { check: OwnCheck | undefined; problems: BlockProblem[] } {
  const { block, problems } = style.readBlock(bodyOf(fields), 0);
  if (problems.length > 0) return { check: undefined, problems };
  const { title, prose } = fields;
  const head = { id: title || '§', title, instruction: prose, line: 0 };
  return { check: { ...head, place: { paragraph: -1 }, ...block }, problems };
}
