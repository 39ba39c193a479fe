/** Hands the page's question to the background and writes the answer into the page, where the test reads it. */
const runtime = (globalThis.browser ?? chrome).runtime;
const { id, base, messages } = JSON.parse(document.querySelector('#probe').textContent);
runtime.sendMessage({ id, base, messages }).then(found => {
  document.documentElement.dataset.found = JSON.stringify(found);
});
