import { vi } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

/** What the pages ask of the browser, with the English strings. Import it before anything that reads strings. */
vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: {
      getUILanguage: () => 'en',
      getMessage: (key: string, values: string[] = []) => {
        if (!Object.hasOwn(messages, key)) return '';
        return messages[key as keyof typeof messages].message.replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? '');
      },
    },
    runtime: { getURL: (path: string) => `moz-extension://test/${path}`, sendMessage: async () => undefined },
    storage: { session: { get: async () => ({}) }, onChanged: { addListener: () => undefined, removeListener: () => undefined } },
  },
}));
