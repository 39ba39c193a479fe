import { render } from 'preact';
import { followTheme } from '../platform/theme';
import { setPageLanguage } from '../ui/page-language';
import { App } from './App';

setPageLanguage();
followTheme();
const root = document.getElementById('app');
if (root !== null) render(<App />, root);
