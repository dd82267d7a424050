import { practiceJobId } from '../../utils/panel/job/practice-job-id.ts';
import { useLateWords, usePanel } from '../shell/panel-context.ts';

/** Says at the head of the text that what is played back is a recording. */
export function PracticeNote() {
  const { place, run, settings } = usePanel();
  const words = useLateWords()?.running;
  const { engine, compatible } = settings.settings.value;
  const isRecording =
    engine === 'practice' ||
    run.run.value?.engine === 'practice' ||
    (engine === 'openai-compatible' && compatible.model.startsWith('practice-'));
  const isPracticeJob = place.job.value?.id === practiceJobId;
  if (!words || (!isRecording && !isPracticeJob)) return null;
  return <p class="quiet practice-note">{isRecording ? words.practice : words.practiceJob}</p>;
}
