import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT } from '../../scripts/drive/places';
import type { BrowserName } from '../../scripts/drive/shopper';

type Manifest = Record<string, unknown> & { version: string };

/** A copy of the built extension whose manifest a case may change. */
export class Copy {
  private constructor(readonly folder: string) {}

  static of(browser: BrowserName): Copy {
    const folder = mkdtempSync(join(tmpdir(), 'withhold-copy-'));
    cpSync(BUILT[browser], folder, { recursive: true });
    return new Copy(folder);
  }

  change(what: (manifest: Manifest) => void): void {
    const path = join(this.folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
    what(manifest);
    writeFileSync(path, JSON.stringify(manifest));
  }

  /** Puts a further file of the case's own into it. */
  write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
