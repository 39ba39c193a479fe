import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

/** An English string of the extension as the browser prints it, so that a better wording needs no edit here. */
export function say(key: keyof typeof messages, ...substitutions: (string | number)[]): string {
  return messages[key].message.replace(/\$(\d)/g, (_all, place: string) => String(substitutions[Number(place) - 1] ?? ''));
}
