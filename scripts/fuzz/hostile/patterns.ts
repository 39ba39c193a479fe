import { type HostilePage, heading, ld, other, page, plain, product } from './page';

/** As long as any text that is parsed at all. */
const LONG = 390_000;
const script = (text: string) => `<script type="text/x-data">${text}</script>`;
/** Broken, so that it is repaired before it is parsed again. */
const broken = (text: string) => ld(`{"@type":"Product","name":"A plain thing",,"a":"b"${text}x}`);

/** Texts that make a careless expression go over the same letters again and again: the time grows with the square of their length. */
export function patternPages(): HostilePage[] {
  return [
    ...Object.entries({
      spaces: ' '.repeat(LONG),
      'line ends': '\n'.repeat(LONG),
      'lines of spaces': '\n '.repeat(LONG / 2),
      'carriage returns': '\r'.repeat(LONG),
      tabs: '\t'.repeat(LONG),
      semicolons: ';'.repeat(LONG),
      'commas and spaces': ', '.repeat(LONG / 2),
      'comment signs': '/* '.repeat(LONG / 3),
      'comment lines': '\n//'.repeat(LONG / 3),
      braces: '} '.repeat(LONG / 2),
      backslashes: '\\'.repeat(LONG),
      entities: '{ &quot;'.repeat(LONG / 8),
    }).map(([name, text]) => product(`broken JSON-LD with ${name}`, page(heading, broken(text)))),
    product('a type that goes on for ever', page(heading, ld({ '@type': `${'Product'.repeat(LONG / 7)}!`, name: 'x' }))),
    product('a hundred thousand types', page(heading, ld({ '@type': Array(50_000).fill('Thing/x'), name: 'x' }))),
    other('a script of one long word', page(plain, script(`brand ${'a'.repeat(590_000)}`))),
    other('a script of one long word, all brands', page(plain, script('brand'.repeat(118_000)))),
    other('a script that names 40,000 brands', page(plain, script('"brand":"Plain",'.repeat(37_000)))),
    other('forty scripts that name 40,000 brands each', page(plain, script('"brand":"Plain",'.repeat(37_000)).repeat(40))),
    other('a brand before a long brace', page(plain, script(`brand:{${'"name":{'.repeat(60_000)}`))),
    other('40,000 brands before spaces', page(plain, script('brand:   {       '.repeat(36_000)))),
    ...Object.entries({ spaces: ' ', colons: ':', dashes: '-', letters: 'a', 'made in': 'made in ', digits: '1', percents: '% ' }).map(
      ([name, text]) => {
        const long = text.repeat(19_000 / text.length);
        return other(
          `500 paragraphs of 19,000 ${name}`,
          page(`<main><h1>A plain thing</h1><span class="price">$1</span>${`<p>x${long}x</p>`.repeat(500)}</main>`),
          'A plain thing',
        );
      },
    ),
    other(
      'a heading of colons and spaces',
      page(
        `<main><h1>A plain thing</h1><span class="price">$1</span><table><tr><th>${' :'.repeat(200_000)}x</th><td>y</td></tr></table></main>`,
      ),
    ),
  ];
}
