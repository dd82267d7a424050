import { deferred } from '../deferred.tsx';
import { usePanel, useWords } from '../panel-context.ts';

const NoticeList = deferred(async () => (await import('../notice-list.tsx')).NoticeList);
const UnsavedTexts = deferred(async () => (await import('../unsaved-texts.tsx')).UnsavedTexts);

/** What the panel has to say beside its texts, on every place. */
export function Messages() {
  const { isInMemory, unsaved, notices, place } = usePanel();
  const words = useWords();
  return (
    <>
      {place.isElsewhere.value && (
        <p class="elsewhere">
          {words.header.otherTab}{' '}
          <button type="button" class="small" onClick={() => void place.goToTabJob()}>
            {words.header.goThere}
          </button>
        </p>
      )}
      {(isInMemory || unsaved.list.value.length > 0) && <UnsavedTexts />}
      {notices.list.value.length > 0 && <NoticeList />}
    </>
  );
}
