import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PageReport } from '../../core/types';
import type { TabReport } from '../../platform/api';
import { t, tn } from '../../platform/i18n';
import { Icon } from '../../ui/Icon';
import type { MatchedProduct, PageMatches } from '../page-matches';
import type { Commands } from '../use-report';
import { FlaggedList } from './FlaggedList';
import { HiddenHere } from './HiddenHere';
import { OneOf } from './OneOf';
import { Past } from './Past';
import { ProductCards } from './ProductCards';
import { Verdict } from './Verdict';
import { WhatWasRead } from './WhatWasRead';

/** Which product is open, and from which one the shopper came back to the list. */
interface Place {
  openId: string | null;
  cameFrom: string | null;
}

const LIST: Place = { openId: null, cameFrom: null };

interface GridProps {
  view: TabReport;
  page: PageMatches;
  commands: Commands;
}

/** A page of many products: the list of those flagged, each by its number on the page, and one of them in full on demand. */
export function Grid({ view, page, commands }: GridProps): JSX.Element {
  const [{ openId, cameFrom }, go] = useState<Place>(LIST);
  const { current, report } = page;
  const opened = current.find(matched => matched.product.id === openId);
  // A product that was hidden closes; brought back, it stands in the list.
  if (openId !== null && opened === undefined) go(LIST);
  // Back in the list, the focus returns to the product it left from.
  useEffect(() => {
    if (cameFrom !== null) document.getElementById(`open-${cameFrom}`)?.focus();
  }, [cameFrom]);
  if (opened !== undefined) {
    const back = () => go({ openId: null, cameFrom: openId });
    return <Opened matched={opened} view={view} commands={commands} report={report} onBack={back} />;
  }
  return (
    <>
      <Verdict view={view} page={page} />
      <HiddenHere hidden={view.hidden} commands={commands} />
      <FlaggedList matched={current} view={view} commands={commands} onOpen={id => go({ openId: id, cameFrom: null })} />
      <OneOf page={page} view={view} commands={commands} />
      <Past page={page} view={view} commands={commands} />
      <Others page={page} />
      <WhatWasRead products={report.products} cut={report.cut === true} />
    </>
  );
}

/** The products for which nothing was found at all; past actions, possible makers and what was hidden have lines of their own. */
function Others({ page: { report, current, past, oneOf } }: { page: PageMatches }): JSX.Element | null {
  const found = [...current, ...past, ...oneOf].map(({ product }) => product.id);
  const count = report.products.length - new Set([...found, ...(report.hiddenOf ?? [])]).size;
  return count > 0 ? <p class="rest">{tn('the_others', count)}</p> : null;
}

interface OpenedProps extends Omit<GridProps, 'page'> {
  matched: MatchedProduct;
  report: PageReport;
  onBack: () => void;
}

function Opened({ matched, report, view, commands, onBack }: OpenedProps): JSX.Element {
  const alone: PageMatches = { report: { ...report, products: [matched.product] }, current: [matched], past: [], oneOf: [] };
  useEffect(() => {
    window.scrollTo(0, 0);
    document.getElementById('back')?.focus();
  }, []);
  return (
    <>
      <button type="button" class="btn bare back" id="back" onClick={onBack}>
        <Icon name="back" class="flip" />
        {t('back_to_list')}
      </button>
      <Verdict view={view} page={alone} />
      <HiddenHere hidden={view.hidden} commands={commands} />
      <ProductCards matched={matched} view={view} commands={commands} />
    </>
  );
}
