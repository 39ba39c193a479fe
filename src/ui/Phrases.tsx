import { Fragment, h, type JSX } from 'preact';
import { language } from '../platform/i18n';
import { phrasesOf } from './phrases';

/** A heading in our own words, broken between words in every language. */
export function Phrases({ text }: { text: string }): JSX.Element {
  const [first, ...rest] = phrasesOf(text, language());
  return h(Fragment, null, first, ...rest.flatMap((phrase, place) => [<wbr key={place} />, phrase]));
}
