import type { ReadonlySignal } from '@preact/signals';
import type { Database } from '../../storage/database.ts';
import { standingRefusals } from '../../storage/run-store.ts';
import { live } from '../shell/live.ts';

/** What a model of a server has refused of late, so that it is not sent. */
export interface Refusal {
  model: string;
  /** `response_format=json_schema`, `stream_options`. */
  names: string[];
}

export interface RefusalsModel {
  /** Of the server that the form names. */
  refusals: ReadonlySignal<Refusal[]>;
  /** Lets everything be tried again at once; by itself it is after a day. */
  forget(): Promise<void>;
}

/** Shows what is left out of requests to a server, and forgets it on a click. */
export function createRefusals(db: Database, host: ReadonlySignal<string>): RefusalsModel {
  const rowsOf = async (name: string) =>
    (await db.capabilities.toArray()).filter(({ id }) => partsOf(id).host === name);
  const { value } = live<Refusal[]>(() => {
    const name = host.value;
    if (name === '') return undefined;
    return async () =>
      (await rowsOf(name)).flatMap((row) => {
        const names = standingRefusals(row).map((each) => each.name);
        return names.length > 0 ? [{ model: partsOf(row.id).model, names }] : [];
      });
  }, []);
  return {
    refusals: value,
    async forget() {
      const rows = await rowsOf(host.peek());
      await db.capabilities.bulkDelete(rows.map(({ id }) => id));
    },
  };
}

/** A row is named by its base URL, a blank and the model. */
function partsOf(id: string): { host: string; model: string } {
  const [url = '', ...model] = id.split(' ');
  return { host: URL.canParse(url) ? new URL(url).host : '', model: model.join(' ') };
}
