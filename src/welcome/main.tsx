import { t } from '../platform/i18n';
import { mount } from '../ui/mount';
import { App } from './App';

mount(<App />, t('welcome_page'));
