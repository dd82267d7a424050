import type { Examined } from '../../storage/examine.ts';
import { takeMended } from './doubt.ts';
import type { Notices } from './notices.ts';

/** Says which rows of the database the page before this one has mended or set aside. */
export function tellMended(notices: Notices): void {
  const found = takeMended();
  const namesOf = (rows: Examined[]) => rows.map(({ table, key }) => `${table} ${key}`).join(', ');
  const mended = found.filter(({ isMended }) => isMended);
  const others = found.filter(({ isMended }) => !isMended);
  if (found.length === 0) return;
  notices.say((words) =>
    [
      mended.length > 0 && words.common.mended(namesOf(mended)),
      others.length > 0 && words.common.setAside(namesOf(others)),
    ]
      .filter(Boolean)
      .join(' '),
  );
}
