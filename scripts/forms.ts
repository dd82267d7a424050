// npm run forms: the Russian forms that no rule of utils/terms/russian-forms.ts leads to, from OpenCorpora (npm `az`).
import { writeFileSync } from 'node:fs';
import { printExceptions } from './forms/print-exceptions.ts';
import { readLexemes } from './forms/read-lexemes.ts';

const path = new URL('../utils/terms/form-exceptions.ts', import.meta.url);
writeFileSync(path, printExceptions(await readLexemes()));
