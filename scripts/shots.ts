/** Pictures of every state of our pages, from the built extension: `npm run shots -- [name part] [--light] [--ltr] [--wide]`. */
import { shoot } from './shots/shoot';

const words = process.argv.slice(2);
await shoot({
  only: words.filter(word => !word.startsWith('--')),
  schemes: words.includes('--light') ? ['light'] : words.includes('--dark') ? ['dark'] : ['light', 'dark'],
  languages: words.includes('--ltr') ? ['en'] : words.includes('--rtl') ? ['ar'] : ['en', 'ar'],
  widths: words.includes('--wide') ? [380] : [320, 380],
});
