/** Pictures of every state of our pages, from the built extension: `npm run shots -- [name part] [--light] [--ltr] [--wide] [--in=de,ja]`. */
import { shoot } from './shots/shoot';

const words = process.argv.slice(2);
const named = words.find(word => word.startsWith('--in='))?.slice('--in='.length);
await shoot({
  only: words.filter(word => !word.startsWith('--')),
  schemes: words.includes('--light') ? ['light'] : words.includes('--dark') ? ['dark'] : ['light', 'dark'],
  languages: named !== undefined ? named.split(',') : words.includes('--ltr') ? ['en'] : words.includes('--rtl') ? ['ar'] : ['en', 'ar'],
  // A popup opens 400 pixels wide where there is room (`--wide`); narrower ones show what gives way.
  widths: words.includes('--wide') ? [400] : [320, 380],
});
