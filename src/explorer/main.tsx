import { render } from 'preact';
import { dataset } from '../dataset/load';
import { logError } from '../platform/log';
import { followTheme } from '../platform/theme';
import { setPageLanguage } from '../ui/page-language';
import { App } from './App';
import { createCatalog } from './logic/catalog';
import { adoptSearch } from './logic/use-place';

setPageLanguage();
followTheme();
adoptSearch();
const root = document.getElementById('app');
try {
  if (root !== null) render(<App catalog={createCatalog(dataset)} />, root);
} catch (error) {
  logError('explorer', error);
  throw error;
}
