import { describe, expect, test } from 'vitest';
import { nameKey, readNameCell } from '../../../data/sources/uflpa/name-cell';

describe('a name cell of the UFLPA page', () => {
  test.each([
    ['Camel Group Co., Ltd.', 'Camel Group Co., Ltd.', []],
    [
      'Hetian Haolin Hair Accessories Co. Ltd. (and two aliases: Hotan Haolin Hair Accessories; and Hollin Hair Accessories)',
      'Hetian Haolin Hair Accessories Co. Ltd.',
      ['Hotan Haolin Hair Accessories', 'Hollin Hair Accessories'],
    ],
    [
      'Hoshine Silicon Industry (Shanshan) Co., Ltd (including one alias: Hesheng Silicon Industry (Shanshan) Co.) and subsidiaries',
      'Hoshine Silicon Industry (Shanshan) Co., Ltd and subsidiaries',
      ['Hoshine Silicon Industry (Shanshan) Co., Ltd', 'Hesheng Silicon Industry (Shanshan) Co.'],
    ],
    [
      'Hoshine Silicon Industry (Shanshan) Co., Ltd., and Subsidiaries',
      'Hoshine Silicon Industry (Shanshan) Co., Ltd., and Subsidiaries',
      ['Hoshine Silicon Industry (Shanshan) Co., Ltd.'],
    ],
    [
      'Xinjiang Production and Construction Corps (including three aliases: XPCC; Xinjiang Corps; and Bingtuan) and its subordinate and affiliated entities',
      'Xinjiang Production and Construction Corps and its subordinate and affiliated entities',
      ['Xinjiang Production and Construction Corps', 'XPCC', 'Xinjiang Corps', 'Bingtuan'],
    ],
    ['Kashgar Construction Engineering (Group) Co., Ltd.', 'Kashgar Construction Engineering (Group) Co., Ltd.', []],
    [
      'Sichuan Jingweida Technology Group Co., Ltd. (also known as Sichuan Mianyang Jingweida Technology Co., Ltd. and JWD Technology; and formerly known as Mianyang High-tech Zone Jingweida Technology Co., Ltd.)',
      'Sichuan Jingweida Technology Group Co., Ltd.',
      ['Sichuan Mianyang Jingweida Technology Co., Ltd.', 'JWD Technology', 'Mianyang High-tech Zone Jingweida Technology Co., Ltd.'],
    ],
    [
      'Hongyuan Green Energy Co., Ltd. (also known as HY Solar; and Hoyuan Green Energy Co. Ltd. and formerly known as Wuxi Shangji CNC Co., Ltd.; Wuxi Shangji Automation Co., Ltd.; and Wuxi Shangji Grinding Machine Co., Ltd.)',
      'Hongyuan Green Energy Co., Ltd.',
      [
        'HY Solar',
        'Hoyuan Green Energy Co. Ltd.',
        'Wuxi Shangji CNC Co., Ltd.',
        'Wuxi Shangji Automation Co., Ltd.',
        'Wuxi Shangji Grinding Machine Co., Ltd.',
      ],
    ],
    [
      'Jiangyin Lianyun Co. Ltd. (also known as Jiangyin Intermodal Transport Co. and Jiangyin United Transport Co.)',
      'Jiangyin Lianyun Co. Ltd.',
      ['Jiangyin Intermodal Transport Co.', 'Jiangyin United Transport Co.'],
    ],
    [
      'Baowu Group Xinjiang Bayi Iron and Steel Co., Ltd. (also known as Xinjiang Bayi Iron and Steel Co. Ltd.; Baosteel Group Xinjiang Bayi Iron and Steel Co., Ltd.; and Bayi Iron and Steel)',
      'Baowu Group Xinjiang Bayi Iron and Steel Co., Ltd.',
      ['Xinjiang Bayi Iron and Steel Co. Ltd.', 'Baosteel Group Xinjiang Bayi Iron and Steel Co., Ltd.', 'Bayi Iron and Steel'],
    ],
    [
      'Inner Mongolia Xuanda Food Co., Ltd. (also known as Xuanda Food; and formerly known as Wuyuan County Xuanda Cereals, Oils and Foods Co., Ltd.)',
      'Inner Mongolia Xuanda Food Co., Ltd.',
      ['Xuanda Food', 'Wuyuan County Xuanda Cereals, Oils and Foods Co., Ltd.'],
    ],
  ])('%s', (cell, name, aliases) => {
    expect(readNameCell(cell)).toEqual({ name, aliases, subsidiaries: [] });
  });

  test('names the subsidiaries that a notice lists', () => {
    const cell =
      'Ninestar Corporation and its eight Zhuhai-based subsidiaries, which include Zhuhai Ninestar Management Co., Ltd., Zhuhai Pantum Electronics Co. Ltd., and Geehy Semiconductor Co., Ltd.';
    expect(readNameCell(cell)).toEqual({
      name: 'Ninestar Corporation',
      aliases: [],
      subsidiaries: ['Zhuhai Ninestar Management Co., Ltd.', 'Zhuhai Pantum Electronics Co. Ltd.', 'Geehy Semiconductor Co., Ltd.'],
    });
  });

  test.each(['KTK Group (including three aliases: Jiangsu Jinchuang Group', 'KTK Group) and others', ''])('refuses "%s"', cell => {
    expect(() => readNameCell(cell)).toThrow(/bracket|empty/);
  });
});

test.each([
  ['Hefei Bitland Information Technology Co., Ltd.', 'Hefei Bitland Information Technology Co. Ltd.'],
  [
    'Xinjiang Production and Construction Corps (XPCC) and its subordinate and affiliated entities',
    'Xinjiang Production and Construction Corps and its subordinate and affiliated entities',
  ],
  ['Junan Jinsheng Import & Export Co., Ltd.', 'Junan Jinsheng Import and Export Co., Ltd.'],
])('%s and %s are one entity', (one, other) => {
  expect(nameKey(one)).toBe(nameKey(other));
});
