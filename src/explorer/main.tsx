import { dataset } from '../dataset/load';
import { logError } from '../platform/log';
import { mount } from '../ui/mount';
import { App } from './App';
import { createCatalog } from './logic/catalog';
import { openSearchFromQuery } from './logic/use-location';

openSearchFromQuery();
try {
  mount(<App catalog={createCatalog(dataset)} />);
} catch (error) {
  logError('explorer', error);
  throw error;
}
