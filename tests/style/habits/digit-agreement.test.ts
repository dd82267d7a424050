import { expect, test } from 'vitest';
import { checkHabits } from '../../../utils/style/index.ts';

const fixes = (target: string) => checkHabits({ target }).map(({ fix }) => fix?.replacement);

test.each([
  ['1 tasks is left.', 'task'],
  ['Only 1 requests were lost.', 'request'],
  ['It takes more than 1 tasks.', 'task'],
  ['We have 1 developers on it.', 'developer'],
  ['There is 1 more categories.', 'category'],
  ['3 request per second.', 'requests'],
  ['It is ready within 2 day.', 'days'],
  ['21 task are left.', 'tasks'],
  ['0 error in the log.', 'errors'],
  ['It takes 1.5 hour.', 'hours'],
  ['1 000 request in the queue.', 'requests'],
  ['1,200 email in the queue.', 'emails'],
  ['3 separate query to the database.', 'queries'],
  ['The 2 worker is idle.', 'workers'],
  ['It makes 5 API call.', 'calls'],
])('agreement after digits in any line: %s', (target, expected) => {
  expect(fixes(target)).toEqual([expected]);
});

test.each([
  '1 task is left.',
  '3 requests per second.',
  'A 3 day trial and 24 hour support.',
  'It runs on an 8 core server.',
  'The 404 page returns a 429 error.',
  'In step 1 tasks are read, on level 1 requests are limited.',
  'Python 3 script, Node 22 server, port 8080 connection.',
  'It is between 0 and 1 tasks, or 1-2 tasks.',
  '1 000 requests and 1,000,000 requests.',
  'In 2024 project was sold.',
  '1 tasks queue and 1 sales manager.',
  '0.5 hour is enough.',
  '1 user requests a page, 1 worker processes tasks.',
  'Section 2.1 tasks are done.',
  'It answers «1 tasks» and `3 request`.',
])('silent: %s', (target) => {
  expect(fixes(target)).toEqual([]);
});
