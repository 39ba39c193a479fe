import type { EvidencedAction } from '../../parsing/records';
import { scopeOf } from '../../parsing/scope';

/**
 * The Act's presumption for goods of Xinjiang, whoever makes them.
 * The date is the first effective date that Homeland Security's page gives under the Act.
 */
export const originRule: EvidencedAction = {
  id: 'uflpa-xinjiang',
  sourceId: 'uflpa',
  kind: 'origin-rule',
  title: 'Uyghur Forced Labor Prevention Act',
  status: 'in-force',
  statusWord: null,
  issued: '2022-06-21',
  history: [{ date: '2022-06-21', event: 'issued', note: 'First effective date on the UFLPA Entity List page.' }],
  partyIds: [],
  scope: scopeOf({ text: 'All goods mined, produced or manufactured wholly or in part in Xinjiang', summary: true, places: ['xinjiang'] }),
  relations: [],
  wording: null,
  reason: null,
  citation: { title: 'Uyghur Forced Labor Prevention Act (Public Law 117-78)', url: 'https://www.govinfo.gov/app/details/PLAW-117publ78' },
  moreCitations: [{ title: 'UFLPA Entity List', url: 'https://www.dhs.gov/uflpa-entity-list' }],
  evidence:
    'Public Law 117-78 as linked from Homeland Security’s page; Customs’ dataset of 2026-06-23 remarks on eleven Xinjiang orders: “Enforcement of WRO superseded by enforcement of UFLPA rebuttable presumption”',
  grade: 'A',
  country: 'CN',
};
