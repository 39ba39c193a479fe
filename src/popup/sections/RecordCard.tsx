import type { JSX } from 'preact';
import { companyText } from '../../platform/company-text';
import { explorerAction } from '../../platform/explorer-link';
import { t } from '../../platform/i18n';
import { Card } from '../../ui/Card';
import { Copied } from '../../ui/Copied';
import { CopyRow } from '../../ui/CopyRow';
import type { CardProps } from '../../ui/card-props';
import { citationOf, disputeOf, letterOf } from '../../ui/citation';
import { Icon } from '../../ui/Icon';
import { useCopy } from '../../ui/use-copy';
import type { Commands } from '../use-report';

interface RecordCardProps {
  card: CardProps;
  commands: Commands;
  actionStated: boolean;
  /** Version of the dataset, which a dispute must name. */
  version: string;
}

/** A card with what the shopper can do. */
export function RecordCard({ card, commands, actionStated, version }: RecordCardProps): JSX.Element {
  const { match, product, record } = card;
  const hide = (only: 'company' | 'product') => commands.hide({ productId: product.id, actionId: match.actionId, only });
  return (
    <Card {...card} actionStated={actionStated}>
      <CardButtons card={card} onHide={() => hide('company')} />
      <footer class="stub">
        <ul class="commands">
          {companyText(match) !== null && match.level !== 'ended' ? (
            <li>
              <button type="button" onClick={() => hide('product')}>
                {t('hide_this_product_only')}
              </button>
            </li>
          ) : null}
          <CopyRow label={t('copy_citation')} icon="copy" text={citationOf(record)} />
          {match.level === 'import-order' ? (
            <CopyRow label={t('report_customs')} icon="copy" text={reportOf(card)} note={t('report_customs_note')} />
          ) : null}
          <CopyRow label={t('dispute')} icon="pen" text={disputeOf(match, record, version)} note={t('dispute_note')} />
          <li>
            <a href={explorerAction(record.action.id)} target="_blank" rel="noreferrer">
              {t('full_record')}
              <Icon name="out" />
            </a>
          </li>
        </ul>
      </footer>
    </Card>
  );
}

/** The two buttons that most shoppers want. They stay in view while the record scrolls. */
function CardButtons({ card: { match, product, record }, onHide }: { card: CardProps; onHide: () => void }): JSX.Element {
  const letter = letterOf(product.title, record);
  const [outcome, copy] = useCopy(letter);
  return (
    <div class={match.level === 'ended' ? 'act' : 'act stays'}>
      {match.level === 'ended' ? null : (
        <button type="button" class="btn lead" onClick={copy}>
          <Icon name="letter" />
          {t('ask_seller')}
        </button>
      )}
      <button type="button" class="btn" onClick={onHide} title={t('not_this_company_note')}>
        {t(companyText(match) === null ? 'not_this_product' : 'not_this_company')}
      </button>
      <Copied outcome={outcome} text={letter} label={t('ask_seller')} said={t('letter_copied')} />
    </div>
  );
}

/** Our part of a report to Customs: the product and the order. What was seen, the writer adds. */
function reportOf({ product, record }: CardProps): string {
  return t('report_customs_text', product.title ?? '', citationOf(record));
}
