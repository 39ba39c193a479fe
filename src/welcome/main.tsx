import { render } from 'preact';
import { t } from '../platform/i18n';
import { followTheme } from '../platform/theme';
import { setPageLanguage } from '../ui/page-language';
import { App } from './App';

setPageLanguage();
followTheme();
document.title = t('welcome_page');
const root = document.getElementById('app');
if (root !== null) render(<App />, root);
