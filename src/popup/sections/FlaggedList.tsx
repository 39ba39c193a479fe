import type { JSX } from 'preact';
import type { Match } from '../../core/types';
import type { ActionRecord, TabReport } from '../../platform/api';
import { number, t, tn } from '../../platform/i18n';
import { countryOfGood } from '../../platform/record-words';
import { Icon } from '../../ui/Icon';
import { LEVELS } from '../../ui/levels';
import { levelWord, Stamp } from '../../ui/Stamp';
import { effectOf, isOriginUnknown, statementOf, statusOf, voiceOf } from '../../ui/wording';
import { type MatchedProduct, recordOf } from '../page-matches';
import type { Commands } from '../use-report';

interface FlaggedListProps {
  matched: readonly MatchedProduct[];
  view: TabReport;
  commands: Commands;
  onOpen: (productId: string) => void;
}

/** The flagged products of a page by level, then by the record that names them: what it does is said once, its products by their number on the page. */
export function FlaggedList({ matched, ...rest }: FlaggedListProps): JSX.Element {
  return (
    <>
      {LEVELS.map(level => {
        const alike = matched.filter(each => each.level === level);
        if (alike.length === 0) return null;
        return (
          <article class="docket" data-level={level} key={level} aria-label={levelWord(level)}>
            <header class="head">
              <div class="row flat">
                <Stamp level={level} />
                <span class="force">{tn('count_products', alike.length)}</span>
              </div>
            </header>
            {[...Map.groupBy(alike, statementFor)].map(([statement, matched]) => (
              <OfRecord key={statement} matched={matched} {...rest} />
            ))}
          </article>
        );
      })}
    </>
  );
}

/** The same for products that share one statement. */
function statementFor({ matches: [match] }: MatchedProduct): string {
  return match ? [match.actionId, match.partyId, sayOf(match)].join() : '';
}

/** A card's label, and what the page leaves open. */
function sayOf(match: Match): readonly [label: string, open: string] {
  const ofMaterial = match.unknown.some(({ field }) => field === 'materialOrigin') ? t('material_not_stated') : '';
  return [statementOf('label', match), isOriginUnknown(match) ? t('origin_not_stated') : ofMaterial];
}

function OfRecord({ matched, view, ...rest }: FlaggedListProps): JSX.Element {
  const match = matched[0]?.matches[0];
  const record = recordOf(view, match);
  return (
    <section>
      {match === undefined || record === undefined ? null : <Said match={match} record={record} />}
      <ol class="flagged-list">
        {matched.map(each => (
          <Line key={each.product.id} matched={each} {...rest} />
        ))}
      </ol>
    </section>
  );
}

/** Whom a record names, since when, and what it does. */
function Said({ match, record }: { match: Match; record: ActionRecord }): JSX.Element {
  const { action, parties } = record;
  const { word, since, stale } = statusOf(record);
  const named = parties.find(({ id }) => id === match.partyId) ?? parties[0];
  // Of an order in force in part, "since" alone would say that all of it is.
  const when = stale === null && action.status === 'partly-in-force' ? t('mark_when', word, since) : since;
  const [label, open] = sayOf(match);
  return (
    <>
      <h2>
        <bdi class={named ? 'official' : voiceOf(action.scope)} lang="en">
          {named?.name ?? action.scope.text}
        </bdi>
        {countryOfGood(action)}
      </h2>
      <p class="small">
        {t('flagged_line', label, when)} {open}
      </p>
      <p class="small">{stale ?? effectOf(action, '_brief')}</p>
    </>
  );
}

function Line({ matched, commands, onOpen }: Omit<FlaggedListProps, 'matched' | 'view'> & { matched: MatchedProduct }): JSX.Element {
  const { product } = matched;
  return (
    <li>
      <span class="no">{number(matched.number)}</span>
      <h3>
        <button type="button" class="open" id={`open-${product.id}`} onClick={() => onOpen(product.id)}>
          <bdi>{product.title ?? t('untitled')}</bdi>
        </button>
      </h3>
      <button type="button" class="jump" aria-describedby={`open-${product.id}`} onClick={() => commands.show(product.id)}>
        {t('jump_to_it')}
        <Icon name="down" />
      </button>
    </li>
  );
}
