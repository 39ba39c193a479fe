import { expect, test } from 'vitest';
import { halvesInTwoScripts } from '../../../src/core/text/two-scripts';

test.each([
  ['Han, then Latin', '捷 安 特 giant', ['捷 安 特', 'giant']],
  ['Latin, then Kana', 'giant ジャイアント', ['giant', 'ジャイアント']],
  ['Latin with a number', '大 疆 dji 2', ['大 疆', 'dji 2']],
  ['one script', 'giant bicycles', []],
  ['Latin between two others', '大 疆 dji 创 新', []],
  ['nothing', '', []],
])('%s', (_, key, halves) => expect(halvesInTwoScripts(key)).toEqual(halves));
