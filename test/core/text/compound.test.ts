import { expect, test } from 'vitest';
import { Compounds } from '../../../src/core/text/compound';

const compounds = new Compounds({ garments: 'hose\nhosen\n셔츠', footwear: 'schuhe', gloves: 'handschuhe', '': 'orthose' }, [
  'hunde',
  'kabel',
]);

test.each<[string, string | null]>([
  ['cargohose', 'garments'],
  ['skihosen', 'garments'],
  ['wanderschuhe', 'footwear'],
  // The longest ending tells.
  ['nitrilhandschuhe', 'gloves'],
  ['체크셔츠', 'garments'],
  // The last part alone is no compound, and a letter or two before it is another word.
  ['hose', null],
  ['chose', null],
  ['셔츠', null],
  // What only looks like one, and what the first part makes another thing.
  ['knieorthose', null],
  ['hundeschuhe', null],
  ['kabelschuhe', null],
  ['handschuhfach', null],
  ['a', null],
  ['', null],
])('%s is %s', (word, good) => expect(compounds.goodOf(word)).toBe(good));

test('without beginnings every compound counts', () => {
  expect(new Compounds({ garments: 'hose' }, ['']).goodOf('skihose')).toBe('garments');
});
