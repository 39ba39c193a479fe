import { expect, test } from 'vitest';
import { withoutExcepted } from '../../../src/core/text/denial';

test.each([
  ['China', 'China'],
  ['China (except Xinjiang)', 'China ('],
  ['China (Xinjiang hariç)', 'China ('],
  ['中国（新疆除外）', '中国（'],
  ['China, Xinjiang excluded', 'China,'],
  ['Outside China', ''],
  ['Çin dışı', ''],
  ['中国以外', ''],
  ['中国以外で生産', ''],
])('what %s states beside what it leaves out', (text, stated) => expect(withoutExcepted(text)).toBe(stated));
