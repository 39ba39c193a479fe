import { expect, test, vi } from 'vitest';
import { enabledSourceIds, sourcesWith } from '../../src/background/current-settings';
import { dataset } from '../../src/dataset/load';
import { defaultSettings } from '../../src/platform/settings-schema';

vi.mock('../../src/platform/browser', () => ({ browser: {} }));

const enabled = (sources: Record<string, boolean>) => enabledSourceIds(sourcesWith({ ...defaultSettings(), sources }));

test('as installed, every source is on that its record turns on, and reports by third parties are off', () => {
  expect([...enabled({})]).toEqual(dataset.sources.filter(({ defaultOn }) => defaultOn).map(({ id }) => id));
  expect([...enabled({})]).not.toContain('reports');
});

test('a choice stands over it, either way', () => {
  expect([...enabled({ reports: true })]).toContain('reports');
  expect([...enabled({ cbp_wro: false })]).not.toContain('cbp_wro');
});
