import { Readability } from '@mozilla/readability';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { describeByReadability } from '../utils/pages/job/describe-by-readability.ts';

// Injected only where the reader found no description; works on a copy of the page.
export default defineUnlistedScript(() =>
  describeByReadability(
    document,
    (copy) => new Readability<Node>(copy, { serializer: (node) => node }).parse()?.content,
  ),
);
