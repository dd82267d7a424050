import { loadRescueWords } from '../../interface/index.ts';
import type { Examined } from '../../storage/examine.ts';
import { takeMended } from './doubt.ts';
import type { Notices } from './notices.ts';

/** Says which rows of the database the page before this one has mended or set aside. */
export async function tellMended(notices: Notices): Promise<void> {
  const found = takeMended();
  if (found.length === 0) return;
  const namesOf = (rows: Examined[]) => rows.map(({ table, key }) => `${table} ${key}`).join(', ');
  const mended = found.filter(({ isMended }) => isMended);
  const others = found.filter(({ isMended }) => !isMended);
  // In the language of the moment at which it is read.
  const [en, ru] = await Promise.all([loadRescueWords('en'), loadRescueWords('ru')]);
  notices.say(({ locale }) => {
    const words = locale === 'ru' ? ru : en;
    return [
      mended.length > 0 && words.mended(namesOf(mended)),
      others.length > 0 && words.setAside(namesOf(others)),
    ]
      .filter(Boolean)
      .join(' ');
  });
}
