import type { DetailField, Words } from '../dataset-types';
import { isCountryName } from '../text/origin';
import { normalize } from '../text/tokens';
import type { DetailPair } from '../types';
import { isMadeInOnly } from './made-in';

const FIELDS: readonly DetailField[] = ['brand', 'manufacturer', 'importer', 'materials', 'countryOfOrigin'];
/** What a label may carry besides its word: "5. ", "(國)", "Product ". */
const LABEL_TRIM = /^[\s\d.)*•·ㆍ-]+|(?<!\s)\s*[(\uFF08[【][^)\uFF09\]】]{0,80}[)\uFF09\]】]\s*|(?<![\s*:\uFF1A])[\s*:\uFF1A]+$/gu;
/** With one of these words, a label like "material number" or "material care" does not state a material. */
const NO_MATERIAL =
  /\b(?:care|number|no|nr|code|weight|included|group|gewicht|pflege|nummer|cuidado|entretien|cura|warranty|safety|finish|index|thickness|production|sourc(?:e|ing)|supplier|origine?|herkunft|packaging|confezione|emballage|verpackung|embalaje|embalagem)\b/i;
/** The material of a part as one word, as German and its neighbors write it: "Rahmenmaterial", "Bovenmateriaal", "Päällimateriaali". */
const PART_MATERIAL = /.(?:materiale?|materiaali?|materjal)$/;
/** A shorter word within a label does not count: the Danish "for" (lining) is an English word too. */
const SHORTEST_MATERIAL = 4;
const OTHER_COMPOUND =
  /^(?:montage|befestigungs|verpackungs|verbrauchs|reinigungs|pflege|info|lern|lehr|bild|karten|werbe|begleit|zusatz|verpakkings|bevestigings|montering|emballage|fest|pakkaus|kiinnitys)/;
/** "Brand (compatible)", "Hersteller (Drucker)", "Fits/Brand": what the thing is for. */
const OF_ANOTHER =
  /[ck]ompatib|совмест|(?:^|\/)fits?\b|[(（][^)）]*(?:drucker|printer|gerät|device|vehicle|fahrzeug|imprimante|impresora|принтер|phone|oem|not|対応|適合|適用|适用|适配|호환|pasuje|passend|fits|suits|nyomtat|drukark|yazıcı|stampante|tiskárn)/i;
/** "Country of origin?" is what a customer asks, of this thing or of another. */
const ASKED = /[?？؟]\s*$/u;
/** "Country of Origin - Textiles": a dash with a part or a step of the making; brands, boxes and importers have a country of their own. */
const OF_PART =
  /^(.{2,40}) [-–—] (?:textiles?|fabrics?|upper(?: material)?|(?:final )?assembly|(?:last )?substantial transformation|manufactur(?:e|ing)|production|obermaterial|herstellung|fertigung|produktion|montage|assemblage|confection)$/iu;
const FABRICATION = /^fabrication\s*:?$/i;
/** "Material & care", "Composition et entretien": a material and more beside it. */
const MATERIAL_AND_MORE = /[&+]| (?:and|und|et|y|e|en|og|och|ja|és|i|a|și|и|та|ve|και) /i;

/** What a label stands for: as it is, or without its number and brackets, or one of "make/manufacturer", or some part's material. */
export function fieldOf(label: string, words: Words): DetailField | null {
  if (OF_ANOTHER.test(label) || ASKED.test(label)) return null;
  const bare = label.replace(LABEL_TRIM, '');
  const said = [label, bare, ...bare.split(/[/,、・\uFF0C|]/)].map(part => fieldOfExactLabel(part, words)).find(Boolean);
  if (said) return said;
  return [bare, ...bare.split(MATERIAL_AND_MORE)].some(part => isMaterial(part, words)) ? 'materials' : null;
}

/** What a pair states: French calls the making what English calls the cloth, and a label may say of which part it speaks. */
export function fieldOfPair({ label, value }: DetailPair, words: Words): DetailField | null {
  const field = originOfPart(label, words) ?? fieldOf(label, words);
  const isPlace = field === 'materials' && FABRICATION.test(label) && (isCountryName(value, words) || isMadeInOnly(value, words));
  return isPlace && !words.materials.includes(normalize(value)) ? 'countryOfOrigin' : field;
}

/** The origin that a label states of a part; behind a dash makers and brands have numbers. */
function originOfPart(label: string, words: Words): DetailField | null {
  const [, origin = ''] = OF_PART.exec(label) ?? [];
  return fieldOf(origin, words) === 'countryOfOrigin' ? 'countryOfOrigin' : null;
}

/** What a label stands for by its exact words in `data/words/labels`; `null` where no language has it. */
export function fieldOfExactLabel(label: string, words: Words): DetailField | null {
  const fields = fieldsByLabel(words);
  return fields.get(normalize(label)) ?? fields.get(label.trim().toLowerCase().normalize('NFC')) ?? null;
}

const fieldsMade = new WeakMap<Words['labels'], ReadonlyMap<string, DetailField>>();

/** The field of each label, made once. */
function fieldsByLabel({ labels }: Words): ReadonlyMap<string, DetailField> {
  const known = fieldsMade.get(labels);
  if (known) return known;
  const made = new Map(FIELDS.flatMap(field => (labels[field] ?? []).map(label => [label, field] as const)));
  fieldsMade.set(labels, made);
  return made;
}

/**
 * What only pages in the label's own language have in them, where the label is another word too ("tela": a cloth or a screen); `null` of
 * a label that means one thing.
 */
export function proofOf(label: string, words: Words): string | null {
  const bare = normalize(label.replace(LABEL_TRIM, ''));
  const parts = fieldOfExactLabel(bare, words) === null ? bare.split(' ') : [bare];
  const unsure = parts.find(part => Object.hasOwn(words.unsureLabels, part));
  return unsure === undefined ? null : (words.unsureLabels[unsure] ?? null);
}

function isMaterial(label: string, words: Words): boolean {
  return fieldOfExactLabel(label, words) === 'materials' || isMaterialOfPart(label, words);
}

/** "Upper Material", "Материал корпуса", "Padfolio-Material", "Rahmenmaterial". */
function isMaterialOfPart(label: string, words: Words): boolean {
  const [first = '', ...more] = normalize(label).split(' ');
  if (more.length === 0) return PART_MATERIAL.test(first) && !OTHER_COMPOUND.test(first);
  if (more.length > 3 || NO_MATERIAL.test(label)) return false;
  return [first, more.at(-1) ?? ''].some(word => word.length >= SHORTEST_MATERIAL && fieldOfExactLabel(word, words) === 'materials');
}
