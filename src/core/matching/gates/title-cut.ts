import type { BrandLink } from '../../types';
import { type Candidate, type GateResult, PASSED } from '../candidate';
import type { Hit } from '../hit';
import type { PreparedDataset } from '../prepared-dataset';
import type { ProductView } from '../product-view';
import { isHeaded, isPluggedInto, isPrinterOfToner, isWithAnother } from './behind-another';
import { isDenied } from './denied';
import { isAmongNames, isFitted, isLedByItsKind, isMeantFor } from './fitting';
import { tellsGoodOf } from './goods';
import { isLikened, isOfItsType } from './likened';

/**
 * Gate 3. A name in a title is not the maker's where the title cuts it off with "for" or "fits" (`after-for`), denies it (`negation`), says
 * what the thing fits (`compatible-with`), what it is only like (`like-it`), or names another thing before it that the named one goes with
 * (`behind-another-thing`).
 */
export function titleCut({ link, action, inLine }: Candidate, _view: ProductView, dataset: PreparedDataset): GateResult {
  if (link === null || inLine === null) return PASSED;
  const { line, hit } = inLine;
  const { joins } = dataset.words;
  if (hit.from >= line.cutAt) return { dropped: 'after-for' };
  if (isDenied(line, hit, joins)) return { dropped: 'negation' };
  // "G&G compatible cartridge", "Toner G&G HP 12A": the name that comes first is the maker's, and the thing fits others' printers.
  const fitsOthers = link.gates.fitsOthers && isLedByItsKind(line, hit.from);
  if (!fitsOthers && (isFitted(line, hit) || isAmongNames({ line, hit }, joins, id => isOfFirm(link, id, dataset))))
    return { dropped: 'compatible-with' };
  const isItsGood = (other: Hit) => tellsGoodOf(link, action, other);
  if (isMeantFor(line, hit, isItsGood)) return { dropped: 'compatible-with' };
  if (isLikened(line, hit) || isOfItsType(inLine, isItsGood)) return { dropped: 'like-it' };
  const isBehindAnother = isWithAnother(line, hit.from) || isPluggedInto(inLine) || (!link.gates.fitsOthers && isPrinterOfToner(inLine));
  return isBehindAnother || isHeaded(inLine, isItsGood) ? { dropped: 'behind-another-thing' } : PASSED;
}

/** "Hikvision EZVIZ", "Giant Liv": brands of one company, or of one record. */
function isOfFirm({ company, actionIds }: BrandLink, brand: string, dataset: PreparedDataset): boolean {
  return dataset.tiesOf(brand).some(({ link, action }) => link.company === company || actionIds.includes(action.id));
}
