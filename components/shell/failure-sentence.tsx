import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Failure } from '../../utils/failure.ts';
import {
  type InterfaceLanguage,
  loadFailures,
  loadSettingsFailures,
} from '../../utils/interface/index.ts';

/** What happened and what to do next; the sentences are loaded with the first failure. */
export function FailureSentence(props: {
  failure: Failure;
  language: InterfaceLanguage;
  /** The run waits and will go on by itself: there is nothing to do. */
  isWaiting?: boolean;
  /** It stands in the settings: what is to be done is done here. */
  isInSettings?: boolean;
}) {
  const sentence = useSignal<((failure: Failure, isWaiting?: boolean) => string) | undefined>(
    undefined,
  );
  useEffect(() => {
    const load = props.isInSettings ? loadSettingsFailures : loadFailures;
    void load(props.language).then((loaded) => {
      sentence.value = loaded;
    });
  }, [props.language]);
  return <>{sentence.value?.(props.failure, props.isWaiting)}</>;
}
