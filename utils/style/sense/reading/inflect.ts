const irregular = new Map<string, string>();
for (const line of `
begin began begun; become became; bring brought; build built; break broke broken; buy bought; child children; choose chose chosen; come came
draw drew drawn; fall fell fallen; find found; forbid forbade forbidden; freeze froze frozen; get got; give gave given; go went gone; grow grew grown
hide hid hidden; hold held; keep kept; leave left; lend lent; lose lost; make made; man men; pay paid; rise rose risen; run ran; see seen; sell sold
send sent; show shown; shrink shrank shrunk; spend spent; take took taken; throw threw thrown; wife wives; win won; withdraw withdrew withdrawn
woman women; write wrote written`.split(/[;\n]/)) {
  const [word = '', ...forms] = line.trim().split(' ');
  for (const form of forms) irregular.set(form, word);
}

// Forms that are other words.
const others = new Set(
  'news hardly lately shortly nearly fasting evening lighting ending timer server number letter owner'.split(
    ' ',
  ),
);

const endings: [RegExp, string[]][] = [
  [/ies$|ied$|iest$|ier$|ily$/, ['y']],
  [/ally$/, ['']],
  [/es$|ed$|er$|ing$|est$/, ['', 'e']],
  [/s$|d$|ly$/, ['']],
  [/y$/, ['e']],
];
const doubled = /([bdgklmnprt])\1(?:ed|ing|er|est)$/;

/** The words of which this may be a form, itself first; rather one too many than one too few. */
export function lemmasOf(form: string): string[] {
  const lemmas = [form];
  if (form.length < 4 || others.has(form)) return lemmas;
  const known = irregular.get(form);
  if (known) lemmas.push(known);
  for (const [ending, heads] of endings) {
    const at = form.search(ending);
    if (at < 2) continue;
    for (const head of heads) lemmas.push(form.slice(0, at) + head);
  }
  const stem = doubled.exec(form);
  if (stem) lemmas.push(form.slice(0, stem.index + 1));
  return lemmas;
}
