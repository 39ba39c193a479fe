import { expect, test, vi } from 'vitest';
import { ask } from '../../src/platform/ask';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('webextension-polyfill', () => ({ default: { runtime: { sendMessage } } }));

const LOST = new Error('Could not establish connection. Receiving end does not exist.');

test('a message that was lost while the browser stopped the worker is sent once more', async () => {
  sendMessage.mockReset().mockRejectedValueOnce(LOST).mockResolvedValueOnce({ text: 'lines' });
  expect(await ask('diagnostics', null)).toEqual({ text: 'lines' });
  expect(sendMessage.mock.calls).toEqual([[{ call: 'diagnostics', input: null }], [{ call: 'diagnostics', input: null }]]);
});

const DIED = new Error(
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
);

test('so is one that the worker died over, but no undo: it may be done already', async () => {
  sendMessage.mockReset().mockRejectedValueOnce(DIED).mockResolvedValueOnce({ text: 'lines' });
  expect(await ask('diagnostics', null)).toEqual({ text: 'lines' });
  sendMessage.mockReset().mockRejectedValue(DIED);
  await expect(ask('changeSettings', { kind: 'undo' })).rejects.toThrow('channel closed');
  expect(sendMessage).toHaveBeenCalledTimes(1);
});

test('a call that nobody answers is an error, not an empty answer', async () => {
  sendMessage.mockReset().mockResolvedValue(undefined);
  await expect(ask('diagnostics', null)).rejects.toThrow('diagnostics: no answer from the worker');
});

test.each([
  ['lost again', LOST, 2],
  ['refused by the worker', new Error('settings: theme does not fit'), 1],
])('%s: the page learns of it', async (_how, error, times) => {
  sendMessage.mockReset().mockRejectedValue(error);
  await expect(ask('diagnostics', null)).rejects.toThrow(error.message);
  expect(sendMessage).toHaveBeenCalledTimes(times);
});
