// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { elsewhereThan } from '../../src/content/read/elsewhere';
import { readLines } from '../../src/content/read/lines';
import { atOnce } from '../../src/content/read/steps';

/** The lines of a page with this body; the tab is shown as " = ". */
function linesOf(body: string): string[] {
  const root = new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html').body;
  const heading = root.querySelector('h1');
  return atOnce(readLines([root], elsewhereThan(heading))).map(line => line.replace('\t', ' = '));
}

describe('what stands as a label to what', () => {
  test.each([
    [
      'a table',
      '<table><tr><th>Brand</th><td>Acme</td></tr><tr><th>Made of</th><td>Oak</td></tr></table>',
      ['Brand = Acme', 'Made of = Oak'],
    ],
    [
      'two pairs in a row',
      '<table><tr><td>Brand</td><td>Acme</td><td>Origin</td><td>Peru</td></tr></table>',
      ['Brand = Acme', 'Acme = Origin', 'Origin = Peru'],
    ],
    [
      'a row of heads: no values',
      '<table><tr><th>Material</th><th>Origin</th><th>Pack</th></tr><tr><td>Oak</td><td>Peru</td><td>50</td></tr></table>',
      ['Material', 'Origin', 'Pack', 'Oak = Peru', 'Peru = 50'],
    ],
    ['a menu that opens: no values', '<ul><li><a href="/b">Brands</a><ul><li><a href="/a">Acme</a></li></ul></li></ul><p>Oak</p>', ['Oak']],
    ['a cell whose label is a link to what it means', '<dl><dt><a href="#terms">Material</a></dt><dd>Oak</dd></dl>', ['Material = Oak']],
    ['an empty cell', '<table><tr><th>Brand</th><td></td></tr><tr><th>Origin</th><td>Peru</td></tr></table>', ['Brand', 'Origin = Peru']],
    [
      'terms',
      '<dl><dt>Brand</dt><dd>Acme</dd><dt>Origin</dt><dd></dd><dt>Color</dt><dd>Red</dd></dl>',
      ['Brand = Acme', 'Origin', 'Color = Red'],
    ],
    ['rows of two parts', '<div><div>Brand</div><div><p>Acme</p></div></div>', ['Brand = Acme']],
    [
      'a button that opens its text; another button is no part of what is said',
      '<div><button aria-controls="m" aria-expanded="false"><span>Material</span></button><div id="m"><p>Oak</p></div></div><div><button>Origin</button><div>Peru</div></div>',
      ['Material = Oak', 'Peru'],
    ],
    [
      'a heading around such a button',
      '<h3><button aria-controls="o">Origin</button></h3><div id="o" role="region"><p>Peru</p></div>',
      ['Origin = Peru'],
    ],
    ['an empty part between', '<div><div><span>Origin</span></div><div></div><div>Peru</div></div>', ['Origin = Peru']],
    ['parts in line', '<div><span>Brand</span> <span>Acme</span></div>', ['Brand = Acme']],
    [
      'a label in line before a block',
      '<ul><li><span>Brand</span><div>Acme</div></li><li><span>Origin</span><div>Peru</div></li></ul>',
      ['Brand = Acme', 'Origin = Peru'],
    ],
    ['a heading over its text', '<h3>Material</h3><p>Oak and ash, oiled.</p>', ['Material = Oak and ash, oiled.']],
    ['a heading over labels', '<h2>Details</h2><table><tr><td>Brand</td><td>Acme</td></tr></table>', ['Details = Brand', 'Brand = Acme']],
    ['a list', '<ul><li>Brand</li><li>Name</li><li>Price</li><li>Rating</li></ul>', ['Brand', 'Name', 'Price', 'Rating']],
  ])('%s', (_what, body, lines) => expect(linesOf(body)).toEqual(lines));
});

describe('what is one line', () => {
  test.each([
    ['marked words', '<p>100% <b>organic</b> cotton</p>', ['100% = organic cotton']],
    ['a label in bold', '<p><b>Brand:</b> Acme<br><b>Origin:</b> Peru</p>', ['Brand: = Acme', 'Origin: = Peru']],
    ['labels with colons', '<p>Brand: <i>Acme</i> Origin: <i>Peru</i></p>', ['Brand: = Acme', 'Origin: = Peru']],
    ['labels with values in one text', '<p>Brand: Acme<br>Origin: Peru</p><p>Soft.</p>', ['Brand: Acme', 'Origin: Peru', 'Soft.']],
    [
      'breaks within a wrapper',
      '<p><span style="color:#333">Brand: Acme<br>Made in: <b>Peru</b><br><i>Material:</i> oak</span></p>',
      ['Brand: Acme', 'Made in: = Peru', 'Material: = oak'],
    ],
    ['a colon at a distance', '<div><div><div>Brand:</div></div></div><section><p>Acme</p></section>', ['Brand: = Acme']],
    ['the words of a link alone', '<div><a href="/a">Shoes</a></div><div><a href="/b">Acme</a> shoes</div>', ['Acme = shoes']],
  ])('%s', (_what, body, lines) => expect(linesOf(body)).toEqual(lines));
});

test('what is not seen and what speaks of other things is left out', () => {
  expect(linesOf('<script>let x</script><nav><p>Home</p></nav><div class="reviews"><p>Nice.</p></div><p>Oak.</p>')).toEqual(['Oak.']);
});

test.each(['opiniones', 'avis-clients', 'Bewertungen', 'otzyvy', 'recensioni', 'hodnoceni', 'product-rating'])(
  'what customers say in a part called "%s" is none of the product’s',
  name => {
    expect(linesOf(`<div class="${name}"><p>Mine was made in China.</p></div><p>Oak.</p>`)).toEqual(['Oak.']);
  },
);

test.each(['product-davis', 'hodnota', 'decorating'])('a part called "%s" is the product’s own', name => {
  expect(linesOf(`<div class="${name}"><p>Pine.</p></div><p>Oak.</p>`)).toEqual(['Pine.', 'Oak.']);
});

test('a long text is cut, and a thousand lines are', () => {
  expect(linesOf(`<p>${'oak '.repeat(1000)}</p>`)[0]?.length).toBeLessThanOrEqual(300);
  expect(linesOf('<p>Oak.</p>'.repeat(1000))).toHaveLength(600);
});
