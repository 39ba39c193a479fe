import { parseArgs } from 'node:util';
import { bareProduct } from '../../src/core/bare-product';
import type { Product } from '../../src/core/types';

export const USAGE = `npm run explain -- "title" [--brand X] [--maker X] [--importer X] [--seller X] [--origin X] [--material X …] [--category X] [--text X …] [--json]`;

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;

/** What a page with these words would say of one product; `null` where they are not understood or say nothing. */
export function productOf(args: string[]): { product: Product; json: boolean } | null {
  const said = parsed(args);
  if (said === null || args.length === 0) return null;
  const { values, positionals } = said;
  const product = bareProduct({
    id: 'explained',
    title: positionals.join(' ') || null,
    brand: values.brand ?? null,
    manufacturer: values.maker ?? null,
    importer: values.importer ?? null,
    seller: values.seller ?? null,
    materials: values.material ?? [],
    countryOfOrigin: values.origin ?? null,
    category: values.category ?? null,
    text: values.text ?? [],
  });
  return { product, json: values.json ?? false };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        brand: text,
        maker: text,
        importer: text,
        seller: text,
        origin: text,
        material: texts,
        category: text,
        text: texts,
        json: { type: 'boolean' },
      },
    });
  } catch {
    return null;
  }
}
