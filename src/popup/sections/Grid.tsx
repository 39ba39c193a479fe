import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PageReport } from '../../core/types';
import type { TabReport } from '../../platform/api';
import { number, t, tn } from '../../platform/i18n';
import { Icon } from '../../ui/Icon';
import type { Finding, PageFindings } from '../findings';
import type { Deeds } from '../use-report';
import { HiddenHere } from './HiddenHere';
import { Manifest } from './Manifest';
import { OneOf } from './OneOf';
import { Past } from './Past';
import { ProductCards } from './ProductCards';
import { Strip } from './Strip';
import { Verdict } from './Verdict';
import { WhatWasRead } from './WhatWasRead';

interface GridProps {
  view: TabReport;
  findings: PageFindings;
  deeds: Deeds;
}

/** A page of many products: where on the page the flagged ones stand, the list of them, and one of them in full on demand. */
export function Grid({ view, findings, deeds }: GridProps): JSX.Element {
  const [openId, setOpenId] = useState<string | null>(null);
  const [cameFrom, setCameFrom] = useState<string | null>(null);
  const { current, report } = findings;
  const opened = current.find(finding => finding.product.id === openId);
  // Back in the list, the focus returns to where it left.
  useEffect(() => {
    if (openId === null && cameFrom !== null) document.getElementById(`open-${cameFrom}`)?.focus();
  }, [openId, cameFrom]);
  if (opened !== undefined) {
    const back = () => {
      setCameFrom(openId);
      setOpenId(null);
    };
    return <Opened finding={opened} view={view} deeds={deeds} report={report} onBack={back} />;
  }
  return (
    <>
      <Verdict view={view} findings={findings} />
      <HiddenHere hidden={view.hidden} deeds={deeds} />
      <Strip count={report.products.length} findings={current} />
      <Manifest findings={current} view={view} deeds={deeds} onOpen={setOpenId} />
      <OneOf findings={findings} view={view} deeds={deeds} />
      <Past findings={findings} view={view} deeds={deeds} />
      <Others findings={findings} />
      <WhatWasRead products={report.products} cut={report.cut === true} />
    </>
  );
}

/** Those of which nothing at all was found; a past action and a possible maker stand in lines of their own. */
function Others({ findings: { report, current, past, oneOf } }: { findings: PageFindings }): JSX.Element | null {
  const count = report.products.length - new Set([...current, ...past, ...oneOf].map(({ product }) => product.id)).size;
  return count > 0 ? <p class="rest">{tn('the_others', count)}</p> : null;
}

interface OpenedProps extends Omit<GridProps, 'findings'> {
  finding: Finding;
  report: PageReport;
  onBack: () => void;
}

function Opened({ finding, report, view, deeds, onBack }: OpenedProps): JSX.Element {
  const alone: PageFindings = { report: { ...report, products: [finding.product] }, current: [finding], past: [], oneOf: [] };
  useEffect(() => {
    window.scrollTo(0, 0);
    document.getElementById('back')?.focus();
  }, []);
  return (
    <>
      <button type="button" class="btn bare back" id="back" onClick={onBack}>
        <Icon name="back" class="flip" />
        {t('back_to_all', number(report.products.length))}
      </button>
      <Verdict view={view} findings={alone} />
      <ProductCards finding={finding} view={view} deeds={deeds} />
    </>
  );
}
