import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { factsOf } from '../../demands/facts/facts-of.ts';
import type { Contact, Fact, Order } from '../../demands/index.ts';
import { findContacts, readyContacts } from '../../demands/index.ts';
import type { PostReading } from '../../demands/read-post.ts';
import type { FieldPlan } from '../../draft/index.ts';
import { type JobText, jobText } from '../../job/job.ts';
import type { JobRow } from '../../storage/database.ts';
import type { Settings } from '../../storage/settings.ts';
import type { DraftModel } from '../draft/draft-model.ts';
import { whenIdle } from '../english/checker.ts';
import { type DemandView, viewDemands } from './demand-view.ts';

/** A contact detail in a text: of the draft, or of a field's English. */
export interface PlacedContact extends Contact {
  /** The field it goes into; absent in the draft. */
  field?: string;
}

/** What a post asks and a letter must not hold, as the panel shows it. */
export interface Reading {
  demands: DemandView[];
  /** Wishes that the writer struck off the list. */
  struck: DemandView[];
  orders: Order[];
  /** Of the groups «rules» and «questions», and the qualifications that the page marks as unmet. */
  facts: Fact[];
  /** What holds `Insert` back. */
  missing: DemandView[];
  /** Details in the English that were not agreed to. */
  contacts: PlacedContact[];
  /** Details in the draft, agreed to or not; offsets in its text. */
  draftContacts: PlacedContact[];
  /** Words of the post that the letter must hold as they are. */
  verbatim: string[];
}

export interface ReadingModel {
  reading: ReadonlySignal<Reading>;
  tick(key: string, isTicked: boolean): Promise<void>;
  strike(key: string, isStruck: boolean): Promise<void>;
  add(text: string): Promise<void>;
  remove(text: string): Promise<void>;
  /** Agrees to the details that stand in the English now; a changed one asks anew. */
  agree(): Promise<void>;
  /** Resolves once the post is read and the English is looked through for contact details, without waiting for rest. */
  settle(): Promise<void>;
  dispose(): void;
}

export interface ReadingInput {
  draft: DraftModel;
  job: ReadonlySignal<JobRow | undefined>;
  settings: ReadonlySignal<Settings>;
  plans: ReadonlySignal<FieldPlan[]>;
  readPost(post: JobText): Promise<PostReading>;
  now(): number;
}

/** What is known of a post that is not read yet. */
const nothing: PostReading = { demands: [], orders: [], breaches: [] };

/** Milliseconds of rest before the draft is looked through for contact details. */
const rest = 150;
/** Milliseconds of one slice of that. */
const slice = 8;

/** Reads the open job once, and compares it with the English at every change. */
export function createReadingModel({
  draft,
  job,
  settings,
  plans,
  readPost,
  now,
}: ReadingInput): ReadingModel {
  const post = computed(() => (job.value ? jobText(job.value.job) : undefined));
  const read = signal(nothing);
  let isRead: Promise<void> = Promise.resolve();
  // By value: a page that is read again says the same, as a rule.
  const asked = computed(() => post.value && JSON.stringify(post.value));
  let readId: string | undefined;
  const stopReading = effect(() => {
    const text = asked.value;
    const id = job.peek()?.id;
    if (id !== readId) read.value = nothing;
    readId = id;
    if (text === undefined) return;
    isRead = readPost(JSON.parse(text)).then(
      (found) => {
        if (text === asked.peek()) read.value = found;
      },
      (error) => reportError(error),
    );
  });
  // What the page says that the writer lacks is in no list of demands.
  const facts = computed(() =>
    job.value && read.value !== nothing
      ? factsOf(job.value.job, now(), settings.value.facts ?? {}, read.value).filter(
          ({ group, field }) => group !== 'letter' || field !== undefined,
        )
      : [],
  );
  const choices = computed(() => draft.row.value?.demands);
  const fields = computed(() => plans.value.map(({ field, text }) => ({ name: field.id, text })));
  const views = computed(() => viewDemands(read.value.demands, fields.value, choices.value));
  const ofJob = computed(() => {
    const { title = '', description = '', questions = [] } = post.value ?? {};
    return [title, description, ...questions].join('\n');
  });
  const find = createFinder();
  // The first look prepares its patterns, which takes longer than a key may be kept waiting: it is done before, bit by bit.
  const isReady = signal(false);
  const ready = readyContacts();
  const prepare = () => {
    if (ready.next().done) isReady.value = true;
    else whenIdle(prepare);
  };
  prepare();
  const english = computed(() =>
    !isReady.value
      ? []
      : fields.value.flatMap(({ name, text }) =>
          find(text, ofJob.value).map((contact) => ({ ...contact, field: name })),
        ),
  );
  const draftContacts = signal<PlacedContact[]>([]);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = effect(() => {
    const text = draft.text.value;
    const own = ofJob.value;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const lines = text.split('\n');
      let at = 0;
      // Each line is remembered: the lines of a large text are looked through in idle slices, then it is put together.
      const step = () => {
        if (draft.text.peek() !== text || ofJob.peek() !== own) return;
        if (!isReady.peek()) {
          whenIdle(step);
          return;
        }
        const end = performance.now() + slice;
        while (at < lines.length && performance.now() < end) find(lines[at++] ?? '', own);
        if (at < lines.length) whenIdle(step);
        else draftContacts.value = find(text, own);
      };
      step();
    }, rest);
  });
  const reading = computed((): Reading => {
    const agreed = new Set(choices.value?.agreed ?? []);
    const demands = views.value.filter(({ isStruck }) => !isStruck);
    return {
      demands,
      struck: views.value.filter(({ isStruck }) => isStruck),
      orders: read.value.orders,
      facts: facts.value,
      missing: demands.filter(({ holds }) => holds),
      contacts: english.value.filter(
        (contact) => contact.kind !== 'portfolio' && !agreed.has(agreementOf(contact)),
      ),
      draftContacts: draftContacts.value,
      verbatim: verbatimOf(demands),
    };
  });
  const choose = (change: (own: Choices) => Partial<Choices>) =>
    draft.decide((row) => {
      const own = row.demands ?? { ticked: [], struck: [], added: [], agreed: [] };
      return { demands: { ...own, ...change(own) } };
    });
  return {
    reading,
    tick: (key, isOn) => choose(({ ticked }) => ({ ticked: withKey(ticked, key, isOn) })),
    strike: (key, isOn) => choose(({ struck }) => ({ struck: withKey(struck, key, isOn) })),
    add: (text) =>
      choose(({ added }) => ({ added: withKey(added, text.trim(), text.trim() !== '') })),
    remove: (text) => choose(({ added }) => ({ added: withKey(added, text, false) })),
    agree: () =>
      choose(({ agreed }) => ({
        agreed: [...new Set([...agreed, ...reading.peek().contacts.map(agreementOf)])],
      })),
    async settle() {
      while (!ready.next().done);
      isReady.value = true;
      await isRead;
    },
    dispose() {
      clearTimeout(timer);
      stop();
      stopReading();
    },
  };
}

type Choices = NonNullable<NonNullable<ReturnType<DraftModel['row']['peek']>>['demands']>;

const withKey = (keys: string[], key: string, isOn: boolean): string[] => [
  ...keys.filter((one) => one !== key),
  ...(isOn ? [key] : []),
];

/** Consent is given to this very detail in this very field. */
const agreementOf = ({ kind, text, field = '' }: PlacedContact) => `${kind} ${field} ${text}`;

const writtenKinds = new Set(['start-with', 'end-with', 'include', 'subject']);

function verbatimOf(demands: readonly DemandView[]): string[] {
  return demands.flatMap(({ demand }) =>
    demand && writtenKinds.has(demand.kind)
      ? [demand.value, ...(demand.otherValues ?? [])].filter((value) => value !== undefined)
      : [],
  );
}

/** Looks through a text line by line, each line once: a key changes one line of many. */
function createFinder(): (text: string, job: string) => Contact[] {
  let known = new Map<string, Contact[]>();
  let knownJob = '';
  return (text, job) => {
    if (job !== knownJob || known.size > 20_000) known = new Map();
    knownJob = job;
    let offset = 0;
    return text.split('\n').flatMap((line) => {
      const found = known.get(line) ?? findContacts(line, { job });
      known.set(line, found);
      const start = offset;
      offset += line.length + 1;
      return found.map((one) => ({ ...one, start: one.start + start, end: one.end + start }));
    });
  };
}
