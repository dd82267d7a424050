import { faultKinds, faultNames } from './fault-kinds.ts';
import type { TrialReport } from './run-trials.ts';

const heads = ['fault', 'runs', 'failed', 'by itself', 'Translate', 'kept', 'lines', 'median s'];

/** A table of the runs by fault, with the sum below. */
export function tableOf(reports: TrialReport[]): string {
  const rows = faultKinds
    .map((kind) => [faultNames[kind], reports.filter((report) => report.kind === kind)] as const)
    .filter(([, own]) => own.length > 0)
    .map(([name, own]) => rowOf(name, own));
  const table = [heads, ...rows, rowOf('all', reports)];
  const widths = heads.map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  return table
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

/** `kept` is how many lines were stored before the fault, of so many that had to be translated. */
function rowOf(name: string, reports: TrialReport[]): string[] {
  const whole = reports.filter(({ faults }) => faults.length === 0);
  const sum = (field: 'kept' | 'lines') => reports.reduce((all, report) => all + report[field], 0);
  const counts = [
    reports.length,
    reports.length - whole.length,
    whole.filter(({ presses }) => presses === 0).length,
    whole.filter(({ presses }) => presses > 0).length,
    sum('kept'),
    sum('lines'),
  ];
  const times = whole.map(({ time }) => time).sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)];
  return [name, ...counts.map(String), median === undefined ? '' : (median / 1000).toFixed(1)];
}
