/** Runs commands for `npm start` and `npm test`: plain Node, so that it works before any package is installed. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM'];

/**
 * Runs one command, passes its output on, and resolves to { ok, output, seconds }. Never rejects.
 * @param {string} command
 * @param {string[]} args
 * @param {{ minutes?: number, quiet?: boolean, env?: Record<string, string> }} [options]
 */
export function run(command, args, { minutes = 10, quiet = false, env = {} } = {}) {
  return new Promise(done => {
    const started = Date.now();
    let output = '';
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
      detached: process.platform !== 'win32',
    });
    const timer = setTimeout(() => {
      output += `\nstopped: ${command} took longer than ${minutes} minutes\n`;
      stop(child);
    }, minutes * 60_000);
    // A detached child is in a process group of its own, which Ctrl-C in the terminal does not reach.
    const interrupt = signal => {
      stop(child);
      process.exit(128 + constants.signals[signal]);
    };
    for (const signal of SIGNALS) process.once(signal, interrupt);
    const take = chunk => {
      output += chunk;
      if (!quiet) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const end = code => {
      clearTimeout(timer);
      for (const signal of SIGNALS) process.off(signal, interrupt);
      done({ ok: code === 0, output, seconds: (Date.now() - started) / 1000 });
    };
    child.on('error', error => {
      output += `${error.message}\n`;
      end(1);
    });
    child.on('close', end);
  });
}

/** Kills the whole process group: a test's browser must not outlive the test. */
function stop(child) {
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    // already gone
  }
}
