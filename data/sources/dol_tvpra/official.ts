import { XMLParser } from 'fast-xml-parser';
import type { CountryCode } from '../../../src/core/types';
import { countryCode } from '../../parsing/country';
import { MalformedFile, type SourceFiles, textOf } from '../../parsing/reader';

export const officialFile = 'sweat-and-toil-goods-2022.xml';

/** A good and a country as the Labor Department's own app data pairs them. */
export interface GoodAndCountry {
  /** 1-based place of the pair in the file. */
  row: number;
  good: string;
  countryName: string;
  childLabor: boolean;
  forcedLabor: boolean;
  /** The abuse is in an input, not in the good itself. */
  downstream: boolean;
}

const parser = new XMLParser({ parseTagValue: false, trimValues: true, isArray: name => name === 'Good' || name === 'Country' });

/** Every pair of the file. @throws MalformedFile when it is cut or a good has no countries. */
export function readPairs(files: SourceFiles): GoodAndCountry[] {
  const xml = textOf(files, officialFile);
  if (!/<\/Goods>\s*$/.test(xml)) throw new MalformedFile({ file: officialFile, row: 0 }, 'the file is cut: no closing </Goods>');
  const pairs: GoodAndCountry[] = [];
  for (const good of childrenOf(parser.parse(xml).Goods, 'Good')) {
    for (const country of childrenOf(good.Countries, 'Country')) pairs.push(pairOf(good, country, pairs.length + 1));
  }
  if (pairs.length === 0) throw new MalformedFile({ file: officialFile, row: 0 }, 'no good with a country');
  return pairs;
}

/** The country of a pair. @throws BadRow for a name that is unknown. */
export function countryOf(pair: GoodAndCountry): CountryCode {
  return countryCode(pair.countryName);
}

type Node = Record<string, unknown>;

function childrenOf(parent: unknown, tag: string): Node[] {
  const children = isNode(parent) ? parent[tag] : [];
  return Array.isArray(children) ? children.filter(isNode) : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function pairOf(good: Node, country: Node, row: number): GoodAndCountry {
  return {
    row,
    good: textAt(good, 'Good_Name', row),
    countryName: textAt(country, 'Country_Name', row),
    childLabor: flagAt(country, 'Child_Labor', row),
    forcedLabor: flagAt(country, 'Forced_Labor', row),
    downstream: flagAt(country, 'Derived_Labor_Exploitation', row),
  };
}

function textAt(parent: Node, tag: string, row: number): string {
  const text = parent[tag];
  if (typeof text !== 'string' || text === '') throw new MalformedFile({ file: officialFile, row }, `no ${tag}`);
  return text.normalize('NFC');
}

function flagAt(parent: Node, tag: string, row: number): boolean {
  const word = textAt(parent, tag, row);
  if (word !== 'Yes' && word !== 'No') throw new MalformedFile({ file: officialFile, row }, `${tag} is "${word}", neither Yes nor No`);
  return word === 'Yes';
}
