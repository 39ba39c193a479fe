import type { ComponentChildren, JSX } from 'preact';
import { number, t } from '../platform/i18n';
import { whatTheyDid } from '../platform/record-words';
import { Answers } from './Answers';
import { Check } from './Check';
import type { CardProps } from './card-props';
import { InEnglish } from './InEnglish';
import { Meaning } from './Meaning';
import { Records } from './Records';
import { Scope } from './Scope';
import { Stamp } from './Stamp';
import { Timeline } from './Timeline';
import { isOriginUnknown, reasonOf, statementOf, statusOf } from './wording';

interface CardWithStub extends CardProps {
  /** What was done is said above the card already. */
  actionStated?: boolean;
  /** Below the tear line: what the shopper can do. */
  children?: ComponentChildren;
}

/** One action as a docket: the record above the tear line, what the shopper can do below it. */
export function Card({ actionStated = false, children, ...card }: CardWithStub): JSX.Element {
  const { match, product, record } = card;
  const label = card.possible ? t('label_possible') : statementOf('label', match);
  const reason = reasonOf(match, actionStated ? '' : label);
  return (
    <article class="docket" data-level={match.level} aria-label={t('joined_label', label, record.action.title)}>
      <Head {...card} />
      {actionStated ? null : (
        <section class="why">
          <h4 class="lab">{t(record.action.kind === 'report' ? 'what_was_reported' : 'what_they_did')}</h4>{' '}
          <p>{whatTheyDid(record, '_undated')}</p>
        </section>
      )}
      <section class="why">
        <h4 class="lab">{t('why_title')}</h4> {reason && <p>{reason}</p>}
      </section>
      <Check match={match} product={product} record={record} />
      {/* Where no order is in force any more, nothing is inside or outside of one. */}
      <Scope record={record} originUnknown={isOriginUnknown(match) && match.level !== 'ended'} />
      <section>
        <h4 class="lab">{t('history_title')}</h4>
        <Timeline action={record.action} asOf={record.source.asOf} />
      </section>
      <Meaning {...card} />
      <Answers record={record} />
      <Records record={record} />
      <div class="tear" />
      {children}
    </article>
  );
}

function Head({ match, record }: CardProps): JSX.Element {
  const status = statusOf(record);
  return (
    <header class="head">
      <div class="row">
        <Stamp level={match.level} />
        <span class="force">
          <b>{status.word}</b>
          {status.since}
        </span>
      </div>
      <h3 class="title" lang="en">
        {record.action.title}
      </h3>
      <p class="by" lang="en">
        {record.source.agency}
      </p>
      <InEnglish />
      {/* The word above says the day. */}
      {status.stale === null ? null : <p class="gap">{t('stale_age', number(record.source.ageDays))}</p>}
    </header>
  );
}
