import '@preact/signals';
import { render } from 'preact';
import '../../assets/styles/index.css';
import { OptionsPage } from '../../components/settings/options-page.tsx';
import { hasSignIn, signIn } from '../../utils/browser/engine/sign-in.ts';
import { browserAdapter } from '../../utils/browser/panel-adapter.ts';
import { createOptions } from '../../utils/panel/settings/options.ts';
import { database } from '../../utils/storage/database.ts';
import { effortChoice } from '../../utils/translation/model-efforts.ts';
import { presets } from '../../utils/translation/presets.ts';
import { thinkingChoices } from '../../utils/translation/thinking.ts';

const adapter = { ...browserAdapter(), ...(hasSignIn() ? { signIn } : {}) };
const options = createOptions(adapter, presets, effortChoice, database, thinkingChoices);
render(<OptionsPage options={options} />, document.body);
