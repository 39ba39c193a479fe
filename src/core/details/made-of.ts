import { isOfOtherThings } from '../text/denial';

/** What a thing is made of in a line of prose, by language; what follows is the material, or in German stands between. */
const MADE_OF: readonly RegExp[] = [
  /(?<!\bnot |n['’]t |\bnever )\b(?:made|crafted|constructed|woven|knitted|sewn|handcrafted|handmade) (?:entirely |completely |only )?(?:out )?(?:of|from) (.+)/iu,
  /(?<!\bnicht )\baus (.+?) (?:gefertigt|hergestellt|gewebt|gestrickt|genäht)/iu,
  /\b(?:fabriqué|confectionné|réalisé)e?s? (?:en|à partir de) (.+)/iu,
  /\b(?:hech|fabricad|confeccionad|elaborad)[oa]s? (?:de|a partir de) (.+)/iu,
  /\b(?:realizzat|fatt|confezionat)[oaie] (?:in|con) (.+)/iu,
  /\b(?:feit|fabricad|confeccionad)[oa]s? (?:de|em|a partir de) (.+)/iu,
  /\b(?:gemaakt|vervaardigd) (?:van|uit) (.+)/iu,
  /\bwykonan[oaey] ze? (.+)/iu,
];
/** Where the words for the material end. */
const MATERIAL =
  /^(?:an? |the |our )?((?:\d+[A-Z]? |\d+ ?% )?\p{Ll}[^.,;:!?()|–—]*?)(?:[.,;:!?()|–—]| (?:that|which|this|these|with|for|to|by|it|is|are|and (?:is|has|features)|das|die|der|und ist|qui|avec|pour|que|con|per|para|com|die|met|voor|dat|z|do|dla) |$)/u;
/** More words than this are a story, and these name no material. */
const MOST_MATERIAL_WORDS = 6;
const NOT_SAID_OF_MATERIALS =
  /^(?:scratch|start|home|hand|materials?|ingredients?|mano|main|love|what|many|two|three|one|all|parts?)\b|\b(?:pieces|parts|ingredients|materials|components)$/iu;

/** What prose says a thing is made of: for pages that state it nowhere else, and by no means in a question. */
export function materialIn(line: string): string | null {
  if (line.includes('?')) return null;
  for (const made of MADE_OF) {
    const hit = made.exec(line);
    if (!hit || isOfOtherThings(line.slice(0, hit.index))) continue;
    const material = MATERIAL.exec(hit[1] ?? '')?.[1]?.trim();
    if (material && !NOT_SAID_OF_MATERIALS.test(material) && material.split(' ').length <= MOST_MATERIAL_WORDS) return material;
  }
  return null;
}
