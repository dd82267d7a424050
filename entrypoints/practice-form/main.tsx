import '@preact/signals';
import { render } from 'preact';
import '../../assets/styles/index.css';
import { PracticeForm } from '../../components/insert/practice-form.tsx';
import { answerAsForm } from '../../utils/browser/practice/answer-as-form.ts';
import { native } from '../../utils/messages.ts';
import { createSettingsModel } from '../../utils/panel/settings/settings-model.ts';
import { createNotices } from '../../utils/panel/shell/notices.ts';
import { database } from '../../utils/storage/database.ts';
import { sample } from '../sidepanel/practice-sample.ts';

const language = native().i18n.getUILanguage();
const settings = createSettingsModel(database, language, createNotices());
settings.needViewWords();
answerAsForm();
render(<PracticeForm job={sample.job} settings={settings} />, document.body);
