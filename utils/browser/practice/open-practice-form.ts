import { native } from '../../messages.ts';
import { practiceFormUrl } from './practice-form.ts';

/** Opens the practice form in a tab, and waits until it can be asked. */
export async function openPracticeForm(): Promise<void> {
  const { tabs } = native();
  const opened = await tabs.create({ url: practiceFormUrl() });
  await new Promise<void>((resolve) => {
    const done = () => {
      tabs.onUpdated.removeListener(heard);
      resolve();
    };
    const heard = (id: number, change: { status?: string }) => {
      if (id === opened.id && change.status === 'complete') done();
    };
    tabs.onUpdated.addListener(heard);
    void tabs.get(opened.id as number).then(({ status }) => {
      if (status === 'complete') done();
    });
  });
}
