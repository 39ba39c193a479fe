/** Plain kebab-case id of a name: `Textiles (hand-woven)` → `textiles-hand-woven`, `Açaí Berries` → `acai-berries`. */
export function slugify(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
