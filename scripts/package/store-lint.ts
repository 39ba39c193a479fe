import { spawnSync } from 'node:child_process';

/** One message of the store's linter. */
export interface LintMessage {
  code: string;
  file?: string;
  message: string;
}

export interface LintResult {
  errors: LintMessage[];
  warnings: LintMessage[];
}

/** Warnings that we accept, and why. Any other warning fails the check, and so does an explanation without its warning. */
interface Explained {
  code: string;
  file: RegExp;
  why: string;
}

export const EXPLAINED: readonly Explained[] = [
  {
    code: 'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    file: /^manifest\.json$/,
    why: 'We do not offer Firefox for Android: the manifest has no gecko_android, and 140 is a desktop version.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^assets\//,
    why: 'Preact carries dangerouslySetInnerHTML; our code never uses it (test/contracts/no-markup-from-text.test.ts).',
  },
];

/** Runs the linter of addons.mozilla.org over the built folder. */
export function lintFirefox(dist: string): LintResult {
  const args = ['node_modules/web-ext/bin/web-ext.js', 'lint', '--source-dir', dist, '--output', 'json'];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 64_000_000 });
  return JSON.parse(stdout) as LintResult;
}

/** What fails the check: every error, every warning without an explanation, every explanation without a warning. */
export function problemsIn({ errors, warnings }: LintResult, explained: readonly Explained[] = EXPLAINED): string[] {
  const isExplained = (warning: LintMessage) => explained.some(each => covers(each, warning));
  return [
    ...errors.map(error => `web-ext lint: error ${error.code} in ${error.file ?? 'the package'}: ${error.message}`),
    ...warnings.filter(warning => !isExplained(warning)).map(({ code, file, message }) => `web-ext lint: ${code} in ${file}: ${message}`),
    ...explained
      .filter(each => !warnings.some(warning => covers(each, warning)))
      .map(({ code }) => `no warning needs the explanation of ${code}`),
  ];
}

function covers({ code, file }: Explained, warning: LintMessage): boolean {
  return warning.code === code && file.test(warning.file ?? '');
}
