import type { ParsedSource, SourceFiles } from '../parsing/reader';
import { parse as bisEntityList } from './bis_entity_list/parse';
import { parse as caatsa } from './caatsa/parse';
import { parse as cbpWro } from './cbp_wro/parse';
import { parse as dolEo13126 } from './dol_eo13126/parse';
import { parse as dolTvpra } from './dol_tvpra/parse';
import { parse as ofac } from './ofac/parse';
import { parse as reports } from './reports/parse';
import { parse as stateTip } from './state_tip/parse';
import { parse as uflpa } from './uflpa/parse';
import { parse as usmcaRrm } from './usmca_rrm/parse';

/** Every source, in the order in which they are shown; the id is the folder beside this file. */
export const sources: readonly { id: string; parse: (files: SourceFiles) => ParsedSource }[] = [
  { id: 'cbp_wro', parse: cbpWro },
  { id: 'uflpa', parse: uflpa },
  { id: 'caatsa', parse: caatsa },
  { id: 'bis_entity_list', parse: bisEntityList },
  { id: 'ofac', parse: ofac },
  { id: 'dol_tvpra', parse: dolTvpra },
  { id: 'dol_eo13126', parse: dolEo13126 },
  { id: 'reports', parse: reports },
  { id: 'usmca_rrm', parse: usmcaRrm },
  { id: 'state_tip', parse: stateTip },
];
