import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const STEPS = pathToFileURL('scripts/setup/steps.mjs').href;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'withhold-steps-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test.skipIf(process.platform === 'win32').each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s also ends the command that is running', async (signal, code) => {
  const pidFile = join(folder, 'pid');
  const child = `require('fs').writeFileSync(${JSON.stringify(pidFile)}, String(process.pid)); setInterval(() => {}, 1000);`;
  const parent = spawn(process.execPath, [
    '--input-type=module',
    '-e',
    `import { run } from ${JSON.stringify(STEPS)}; await run(process.execPath, ['-e', ${JSON.stringify(child)}]);`,
  ]);
  const exited = once(parent, 'exit');
  const pid = await vi.waitFor(() => Number(readFileSync(pidFile, 'utf8')) || Promise.reject(), { timeout: 20_000 });
  parent.kill(signal);
  expect(await exited).toEqual([code, null]);
  await vi.waitFor(() => expect(isAlive(pid)).toBe(false), { timeout: 10_000 });
});
