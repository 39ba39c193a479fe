import { expect, test } from 'vitest';
import { interpretProducts } from '../../../src/core/details/interpret';
import { createMatcher } from '../../../src/core/matcher';
import { dataset } from '../../../src/dataset/load';
import { product } from '../../product';

const matcher = createMatcher(dataset);
const defaults = new Set(dataset.sources.filter(source => source.defaultOn).map(source => source.id));

function namesXinjiang(...lines: string[]): boolean {
  const [read] = interpretProducts([product({ title: 'Red dates 500 g', lines })], dataset.words);
  return read !== undefined && matcher.match(read, defaults).some(({ actionId }) => actionId === 'uflpa-xinjiang');
}

test.each([
  [['Country of origin\tChina', 'Region of origin\tXinjiang']],
  [['Herkunftsland\tChina', 'Herkunftsregion\tXinjiang']],
  [["Pays d'origine\tChine", "Région d'origine\tXinjiang"]],
  [['Страна происхождения\tКитай', 'Регион происхождения\tСиньцзян']],
  [['产地\t中国大陆', '产地省份\t新疆']],
  [['产地\t中国大陆', '省份\t新疆维吾尔自治区', '城市\t阿克苏地区']],
  [['品牌\t无', '产地: 中国大陆', '省份: 新疆']],
])('a region of origin beside the country: %j', lines => expect(namesXinjiang(...lines)).toBe(true));

test.each([
  [['Country of origin\tChina', 'Region of origin\tZhejiang']],
  [['Region of origin\tNot Xinjiang']],
  [['Region of origin\tChina except Xinjiang']],
  [['Region of origin of the recipe\tXinjiang']],
  [['Country of origin\tChina', 'Province\tXinjiang']],
  [['Seller region\tXinjiang']],
  [['Ships from\tXinjiang']],
  [['省份\t新疆']],
  [['产地\t日本', '省份\t新疆']],
  [['产地\t中国大陆', '省份\t请选择 北京 上海 新疆']],
  [['产地\t中国大陆', '净含量\t500g', '省份\t新疆']],
  [['产地\t中国大陆', '省份\t浙江省']],
  [['发货地\t新疆']],
  [['配送省份\t新疆']],
  [['不包邮省份\t新疆 西藏']],
])('is not where it is sold, sent or left out: %j', lines => expect(namesXinjiang(...lines)).toBe(false));
