import { execFileSync } from 'node:child_process';
import type { Bundled } from './licences';

/** As much of a CycloneDX document as we touch. */
interface Bom {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string; 'bom-ref': string } };
  components: { name: string; version: string; scope?: string }[];
}

/**
 * npm's own list of every installed package, as CycloneDX, without timestamp and serial number, so that every run gives the same
 * bytes. To npm all packages are development packages; here those in the bundle are `required`, the tools `excluded`.
 */
export function billOfMaterials(bundled: readonly Bundled[], name: string): string {
  const made = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], { encoding: 'utf8', maxBuffer: 64_000_000 });
  const bom = JSON.parse(made) as Bom;
  delete bom.serialNumber;
  delete bom.metadata.timestamp;
  bom.metadata.component.name = name;
  const shipped = new Set(bundled.map(each => `${each.name}@${each.version}`));
  for (const component of bom.components) {
    const isShipped = shipped.delete(`${component.name}@${component.version}`);
    component.scope = isShipped ? 'required' : 'excluded';
  }
  if (shipped.size > 0) throw new Error(`bundled, but not among the installed packages: ${[...shipped].join(', ')}`);
  return `${JSON.stringify(bom, null, 1)}\n`;
}
