import '@preact/signals';
import { render } from 'preact';
import '../../assets/styles/index.css';
import { OptionsPage } from '../../components/settings/options-page.tsx';
import { browserAdapter } from '../../utils/browser/panel-adapter.ts';
import { createOptions } from '../../utils/panel/settings/options.ts';
import { effortChoice } from '../../utils/translation/model-efforts.ts';
import { presets } from '../../utils/translation/presets.ts';

const options = createOptions(browserAdapter(), presets, effortChoice);
render(<OptionsPage options={options} />, document.body);
