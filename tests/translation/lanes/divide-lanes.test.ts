import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divideLanes } from '../../../utils/translation/lanes/divide-lanes.ts';
import { laneCount } from '../../../utils/translation/lanes/lane-count.ts';

const lengths = (points: number[], count: number) =>
  divideLanes(points, (size) => size, count).map((lane) =>
    lane.reduce((sum, size) => sum + size, 0),
  );

describe('lanes', () => {
  test.each<[number[], number, number[]]>([
    [[], 4, []],
    [[900], 4, [900]],
    [[9000], 4, [9000]],
    [[700, 700], 4, [1400]],
    [[2000, 2000], 4, [2000, 2000]],
    [[1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000], 4, [2000, 2000, 2000, 2000]],
    [[8000, 500, 500, 500, 500, 500, 500], 3, [8000, 1500, 1500]],
    [[500, 500, 500, 8000, 500, 500], 2, [1500, 9000]],
    [[3000, 3000, 3000, 3000, 3000], 1, [15_000]],
  ])('%j in %i', (points, count, expected) => {
    expect(lengths(points, count)).toEqual(expected);
  });

  test('keep the order and the points, none is empty, and none is longer than it must be', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 8 }),
        (sizes, count) => {
          const points = sizes.map((size, place) => ({ size, place }));
          const lanes = divideLanes(points, ({ size }) => size, count);
          expect(lanes.flat()).toEqual(points);
          expect(lanes.length).toBeLessThanOrEqual(count);
          expect(lanes.every((lane) => lane.length > 0)).toBe(true);
          const total = sizes.reduce((sum, size) => sum + size, 0);
          for (const lane of lanes)
            expect(lane.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(
              total / lanes.length + Math.max(...sizes),
            );
        },
      ),
    );
  });
});

describe('how many', () => {
  test.each([
    ['api.openai.com', 4],
    ['openrouter.ai', 4],
    ['models.example.com:8443', 4],
    ['8.8.8.8', 4],
    ['172.32.0.1', 4],
    ['100.128.0.1', 4],
    ['127.0.0.1:11434', 1],
    ['localhost:1234', 1],
    ['[::1]:8080', 1],
    ['0.0.0.0:8080', 1],
    ['192.168.1.10:11434', 1],
    ['10.0.0.7', 1],
    ['172.16.4.4:80', 1],
    ['100.64.0.9:11434', 1],
    ['nas:11434', 1],
    ['studio.local:1234', 1],
    ['box.lan', 1],
    ['[fd12:3456::1]:11434', 1],
    ['localhost.example.com', 4],
    ['10.example.com', 4],
  ])('%s: %i', (host, count) => {
    expect(laneCount({ host, canRepair: true }, undefined)).toBe(count);
  });

  test('the user stands above', () => {
    const remote = { host: 'api.openai.com', canRepair: true };
    expect(laneCount(remote, 1)).toBe(1);
    expect(laneCount({ host: '127.0.0.1:1', canRepair: true }, 3)).toBe(3);
    expect(laneCount({ host: 'browser', canRepair: false }, 3)).toBe(1);
  });
});
