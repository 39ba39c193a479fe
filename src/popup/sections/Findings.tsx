import type { JSX } from 'preact';
import type { PageReport } from '../../core/types';
import type { TabReport } from '../../platform/api';
import { findingsOf, isOneProduct } from '../findings';
import type { Deeds } from '../use-report';
import { Grid } from './Grid';
import { HiddenHere } from './HiddenHere';
import { NothingFound } from './NothingFound';
import { OneOf } from './OneOf';
import { Past } from './Past';
import { ProductCards } from './ProductCards';
import { Verdict } from './Verdict';
import { WhatWasRead } from './WhatWasRead';

interface FindingsProps {
  view: TabReport;
  report: PageReport;
  deeds: Deeds;
}

/** Everything a read page led to: verdict, products with their cards, past actions behind their own line. */
export function Findings({ view, report, deeds }: FindingsProps): JSX.Element {
  const findings = findingsOf(report);
  const { current, past } = findings;
  if (!isOneProduct(report) && current.length > 0) return <Grid view={view} findings={findings} deeds={deeds} />;
  return (
    <>
      <Verdict view={view} findings={findings} />
      <HiddenHere hidden={view.hidden} deeds={deeds} />
      {current.map(finding => (
        <ProductCards key={finding.product.id} finding={finding} view={view} deeds={deeds} />
      ))}
      <OneOf findings={findings} view={view} deeds={deeds} />
      {current.length === 0 && past.length > 0 ? <Past findings={findings} view={view} deeds={deeds} open /> : null}
      {current.length === 0 ? (
        <NothingFound report={report} sources={view.sources} found={past.length + findings.oneOf.length + view.hidden.length > 0} />
      ) : null}
      {current.length > 0 ? <Past findings={findings} view={view} deeds={deeds} /> : null}
      <WhatWasRead products={report.products} cut={report.cut === true} />
    </>
  );
}
