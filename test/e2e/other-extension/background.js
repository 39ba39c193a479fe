/** Tries what one extension can try on another: messages, a connection, its files. */
const { runtime } = globalThis.browser ?? chrome;

runtime.onMessage.addListener((question, _sender, reply) => {
  void probe(question).then(reply);
  return true;
});

async function probe({ id, base, messages }) {
  const heard = [];
  for (const message of messages) heard.push(await send(id, message));
  return {
    heard,
    connection: await connect(id),
    file: await load(`${base}manifest.json`),
    page: await load(`${base}src/popup/index.html`),
  };
}

async function send(id, message) {
  try {
    const answer = await runtime.sendMessage(id, message);
    return answer === undefined ? 'no answer' : `answered ${JSON.stringify(answer)}`;
  } catch (error) {
    return `refused: ${error.message}`;
  }
}

function connect(id) {
  return new Promise(done => {
    const port = runtime.connect(id, { name: 'withhold' });
    port.onMessage.addListener(message => done(`answered ${JSON.stringify(message)}`));
    port.onDisconnect.addListener(() => done('refused'));
    port.postMessage({ call: 'viewSettings', input: null });
  });
}

async function load(url) {
  try {
    return `loaded ${(await (await fetch(url)).text()).length}`;
  } catch {
    return 'refused';
  }
}
