import type { JSX } from 'preact';
import type { PageReport } from '../../core/types';
import type { TabReport } from '../../platform/api';
import { isOneProduct, pageMatchesOf } from '../page-matches';
import type { Commands } from '../use-report';
import { Grid } from './Grid';
import { HiddenHere } from './HiddenHere';
import { NothingFound } from './NothingFound';
import { OneOf } from './OneOf';
import { Past } from './Past';
import { ProductCards } from './ProductCards';
import { Verdict } from './Verdict';
import { WhatWasRead } from './WhatWasRead';

interface ReadPageProps {
  view: TabReport;
  report: PageReport;
  commands: Commands;
}

/** Everything a read page led to: verdict, products with their cards, past actions behind their own line. */
export function ReadPage({ view, report, commands }: ReadPageProps): JSX.Element {
  const page = pageMatchesOf(report);
  const { current, past } = page;
  if (!isOneProduct(report) && current.length > 0) return <Grid view={view} page={page} commands={commands} />;
  return (
    <>
      <Verdict view={view} page={page} />
      <HiddenHere hidden={view.hidden} commands={commands} />
      {current.map(matched => (
        <ProductCards key={matched.product.id} matched={matched} view={view} commands={commands} />
      ))}
      <OneOf page={page} view={view} commands={commands} />
      <Past page={page} view={view} commands={commands} />
      {current.length === 0 ? (
        <NothingFound report={report} sources={view.sources} found={past.length + page.oneOf.length + view.hidden.length > 0} />
      ) : null}
      <WhatWasRead products={report.products} cut={report.cut === true} />
    </>
  );
}
