/** Runs commands for `npm start` and `npm test`: plain Node, so that it works before any package is installed. */
import { spawn } from 'node:child_process';

/**
 * Runs one command, its output passed on, and resolves to { ok, output, seconds }. Never rejects.
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
    const take = chunk => {
      output += chunk;
      if (!quiet) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const end = code => {
      clearTimeout(timer);
      done({ ok: code === 0, output, seconds: (Date.now() - started) / 1000 });
    };
    child.on('error', error => {
      output += `${error.message}\n`;
      end(1);
    });
    child.on('close', end);
  });
}

/** A test's browser must not outlive the test: the whole process group goes. */
function stop(child) {
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    // already gone
  }
}
