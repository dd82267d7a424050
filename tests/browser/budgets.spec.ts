import { expect, inject, it } from 'vitest';
import { type BudgetName, budgets } from '../../scripts/budgets/limits.ts';
import { measureBuild } from '../../scripts/budgets/measure-build.ts';

it.each(['chromium', 'firefox'] as const)(
  'the build for %s keeps every budget',
  async (browser) => {
    const sizes = await measureBuild(inject('builds')[browser]);
    const over = (Object.entries(sizes) as [BudgetName, number][]).filter(
      ([name, size]) => size > budgets[name].limit || size === 0,
    );
    expect(over).toEqual([]);
  },
);
