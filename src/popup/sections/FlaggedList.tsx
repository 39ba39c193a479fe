import type { JSX } from 'preact';
import type { TabReport } from '../../platform/api';
import { number, t, tn } from '../../platform/i18n';
import { Icon } from '../../ui/Icon';
import { LEVELS, levelWord, Stamp } from '../../ui/Stamp';
import { isOriginUnknown, statementOf, statusOf, voiceOf } from '../../ui/wording';
import { type MatchedProduct, recordOf } from '../page-matches';
import type { Commands } from '../use-report';

interface FlaggedListProps {
  matched: readonly MatchedProduct[];
  view: TabReport;
  commands: Commands;
  onOpen: (productId: string) => void;
}

/** The flagged products of a page by level, each by its number on the page. */
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
            <ol class="flagged-list">
              {alike.map(matched => (
                <Line key={matched.product.id} matched={matched} {...rest} />
              ))}
            </ol>
          </article>
        );
      })}
    </>
  );
}

function Line({ matched, view, commands, onOpen }: Omit<FlaggedListProps, 'matched'> & { matched: MatchedProduct }): JSX.Element {
  const { product, matches } = matched;
  const match = matches[0];
  const record = recordOf(view, match);
  const status = record && statusOf(record);
  return (
    <li>
      <span class="no">{number(matched.number)}</span>
      <h2>
        <button type="button" class="open" id={`open-${product.id}`} onClick={() => onOpen(product.id)}>
          <bdi>{product.title ?? t('untitled')}</bdi>
        </button>
      </h2>
      {match === undefined || record === undefined || status === undefined ? null : (
        <>
          <p class={record.parties.length > 0 ? 'official' : voiceOf(record.action.scope)} lang="en">
            <bdi>{record.parties[0]?.name ?? record.action.scope.text}</bdi>
          </p>
          <p class="small">
            {t('flagged_line', statementOf('label', match), status.since)} {status.stale}
            {isOriginUnknown(match) ? ` ${t('origin_not_stated')}` : ''}
          </p>
        </>
      )}
      <button type="button" class="jump" aria-describedby={`open-${product.id}`} onClick={() => commands.show(product.id)}>
        {t('jump_to_it')}
        <Icon name="down" />
      </button>
    </li>
  );
}
