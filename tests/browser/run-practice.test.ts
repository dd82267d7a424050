import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { practiceJob } from '../../practice/job.ts';
