/**
 * As much of the browser API as our pages use, answering from fixtures. It runs in Node (tests) and, as text, in a page
 * (pictures), so it refers to nothing outside itself.
 * @param {{ messages: Record<string, { message: string }>, language: string, answers: Record<string, unknown>, stored?: Record<string, unknown> }} given
 */
export function fakeBrowser({ messages, language, answers, stored = {} }) {
  const asked = [];
  const [listeners, followers] = [[], []];
  const event = { addListener() {}, removeListener() {}, hasListener: () => false };
  const getMessage = (key, substitutions = []) => {
    if (key === '@@ui_locale') return language;
    const values = [substitutions].flat();
    return (messages[key]?.message ?? '').replace(/\$(\$|[1-9])/g, (_all, sign) => (sign === '$' ? '$' : (values[Number(sign) - 1] ?? '')));
  };
  return {
    asked,
    /** A value is stored, by whomever. */
    stored: (area, key, newValue) => listeners.map(listener => listener({ [key]: { newValue } }, area)),
    /** A permission is given or taken back, by whatever means. */
    permitted: () => followers.map(follow => follow({ origins: [] })),
    runtime: {
      id: 'withhold',
      getURL: path => `/${path.replace(/^\//, '')}`,
      getManifest: () => ({ version: '0.1.0', content_scripts: [] }),
      openOptionsPage: async () => asked.push({ call: 'openOptionsPage' }),
      onMessage: event,
      sendMessage: message => {
        asked.push(message);
        const answer = answers[message.call];
        if (answer === 'never') return new Promise(() => {});
        if (typeof answer === 'string') return Promise.reject(new Error(answer));
        return Promise.resolve(structuredClone(answer));
      },
    },
    i18n: { getMessage, getUILanguage: () => language },
    permissions: {
      contains: async () => false,
      getAll: async () => ({ origins: [] }),
      request: async input => asked.push({ call: 'permissions.request', input }) > 0,
      remove: async input => asked.push({ call: 'permissions.remove', input }) > 0,
      onAdded: { ...event, addListener: follow => followers.push(follow) },
      onRemoved: { ...event, addListener: follow => followers.push(follow) },
    },
    tabs: { query: async () => [{ id: 7 }], create: async options => asked.push({ call: 'tabs.create', input: options }) },
    storage: {
      local: { get: async () => structuredClone(stored), set: async () => {}, onChanged: event },
      session: { get: async () => ({}), set: async () => {} },
      onChanged: { ...event, addListener: listener => listeners.push(listener) },
    },
    commands: { getAll: async () => [{ name: '_execute_action', shortcut: 'Alt+Shift+W' }] },
  };
}
