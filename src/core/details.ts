import type { DetailField, Words } from './dataset-types';
import { countriesIn, isImported } from './origin';
import { statedIn, stuffIn } from './stated-lines';
import { normalize } from './tokens';
import type { DetailPair, Product, ValueOrigin } from './types';
import { wholeTitle } from './whole-title';

/** Real tables that hold more repeat themselves. */
const MOST_PAIRS = 80;
/** A statement of materials longer than this is a description. */
const LONGEST_MATERIAL = 200;
/** A product of more parts than this states them in one line. */
const MOST_MATERIALS = 4;
/** A brand is a few words; a longer "manufacturer" is an address. */
const LONGEST_NAME = 4;
/** An origin that names no country we know is at least short, and no reference to somewhere else. */
const LONGEST_PLACE = 40;
/** What may be a country and little else: no more than a few words, and no label, number or sentence. */
const COUNTRY_ALONE = /^\p{L}+(?:[\s,&/-]+\p{L}+){0,3}$/u;
/** What sets a label apart where no colon does. */
const MARK = /^[■◆●○◇□▼▶【]/u;
/** A label that stands alone in its line by its mark: "■素材". */
const MARKED_ALONE = /^(?:[■◆●○◇□▼▶]\s*([^\s:\uFF1A【】]{2,20})|【([^【】]{2,20})】)$/u;
/** What heads a firm's name within a maker's field, beside the labels of a maker: "Name: Acme GmbH". */
const NAME_HEAD =
  /^(?:name|firma|company(?: name)?|unternehmen|nume|nazwa|nom|nombre|naam|nome|n[áa]zev|n[áa]zov|név|namn|navn|nimi|име|назва|название|όνομα)$/iu;
/** Legal forms that stand before a name, or are written with points and strokes. */
const FIRM =
  /(?<!\p{L})(?:sp\. ?z ?o\. ?o\.|s\.c\.|d\.o\.o\.|d\.d\.|a\/s|e\. ?k\.|gbr|ohg|oü|ltd\. şti\.|a\.ş\.|ood|оод|еоод|тов|α\.?ε\.|ε\.?π\.?ε\.)(?!\p{L})|^(?:uab|sia|ооо|тов|зао|pt|株式会社)\s?[\p{L}«„"]/iu;
/** "Hersteller" may head a filter; "Herstellerinformationen" does not. */
const LONGEST_HEAD = 14;
/** What may be a label that stands in a line by itself. */
const LABEL_ALONE = /^[^\t\d.!?,;]{2,40}$/;
/** A firm and its town; a longer line below a label is a text of its own. */
const LONGEST_FIRM = 100;
/** Of the shop's own country, whichever that is: it names none. */
const DOMESTIC = /^(?:국내|nacional|domestic|yerli|отечественн(?:ый|ая|ое)|domá[cč][íia]|tuzemsk[ýáo]|krajow[aey])$/iu;
/** "Prodotto da Acme S.p.A.": a maker's label without its colon, where a firm follows. */
const MADE_BY = /^[\s•·*–-]*(\p{L}+(?: \p{L}+){0,2} (?:by|von|par|da|por|przez|door|av|af))\s(\p{Lu}\S.*)$/u;
/** Labels of where a maker sits, and what is no name: a firm in it makes it one. */
const SEAT = /adres|anschrift|address|direcci|indirizzo|endereço|адрес|osoite/iu;
const CONTACT = /^(?:https?:|www\.|\S+@)\S*$/iu;
/** An origin's label has more than one word; a single one ("Страна", country) may head a choice of delivery countries. */
const MORE_THAN_A_WORD = /\p{L}[\s-]\p{L}|[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}]{3}/u;
/** "See the label", "상세페이지 참조": what is stated stands elsewhere. */
const ELSEWHERE = /^(?:see|refer|voir|siehe|ver|vedi|zie|zob\.|см\.)(?:\s|$)|참[조고]|별도\s?표기|参照|詳見|详见|見商品|见商品/iu;
/** Labels that mean "production": the value may be a country, but also "own", "of metal" or a factory's name. */
const MAKING = /^(?:производство|виробництво|κατασκευή)$/iu;
/** How shops wrap a brand into a line of its own: the first group is the brand. */
const BYLINES: readonly RegExp[] = [
  /^(?:Brand|Marke|Marque|Marca|Merk|Marka|Märke|Varumärke|ブランド|Marka adı|العلامة التجارية|品牌|브랜드)\s*[:\uFF1A]\s*(.+)$/iu,
  /^(?:Visit|Explore|Shop) the (.+?) (?:Store|Shop)$/i,
  /^Shop all (.+)$/i,
  /^(?:View|See|More|Browse|Discover) (?:all |other |more )?(?:products |items )?(?:from|by) (.+)$/i,
  /^Besuche(?:n Sie)? den (.+?)[- ]Shop$/i,
  /^Visiter la boutique (?:de )?(.+)$/i,
  /^Visita (?:lo Store di|la tienda de|la Store di|lo store|a loja) (.+)$/i,
  /^Bezoek de (.+?)[- ]Store$/i,
  /^Odwiedź sklep (.+)$/i,
  /^Besök (.+?)-butiken$/i,
  /^(.+?)の?ストアを表示$/,
  /^(.+?) Mağazası'nı ziyaret edin$/i,
  /^访问(.+?)的?店铺$/,
  /^زيارة متجر (.+)$/,
];
/** What a label may carry besides its word: "5. ", "(國)", "Product ". */
const LABEL_TRIM = /^[\s\d.)*•·-]+|\s*[(\uFF08[【][^)\uFF09\]】]*[)\uFF09\]】]\s*|[\s*:\uFF1A]+$/gu;
/** With one of these words, a label like "material number" or "material care" does not state a material. */
const NOT_STUFF =
  /\b(?:care|number|no|nr|code|weight|included|group|gewicht|pflege|nummer|cuidado|entretien|cura|warranty|safety|finish|index|thickness|origine?|herkunft|packaging|confezione|emballage|verpackung|embalaje|embalagem)\b/i;
/** The material of a part as one word, as German and its neighbors write it: "Rahmenmaterial", "Bovenmateriaal", "Päällimateriaali". */
const STUFF_OF_PART = /.(?:materiale?|materiaali?|materjal)$/;
/** A shorter word within a label does not count: the Danish "for" (lining) is an English word too. */
const SHORTEST_STUFF = 4;
const STUFF_BESIDE =
  /^(?:montage|befestigungs|verpackungs|verbrauchs|reinigungs|pflege|info|lern|lehr|bild|karten|werbe|begleit|zusatz|verpakkings|bevestigings|montering|emballage|fest|pakkaus|kiinnitys)/;
/** "Material & care", "Composition et entretien": a material and more beside it. */
const BESIDE_STUFF = /[&+]| (?:and|und|et|y|e|en|og|och|ja|és|i|a|și|и|та|ve|και) /i;

/**
 * Completes a tile's title, and fills what the page's readers left open from the raw label–value pairs, by the labels of every language.
 * A value that a reader stated is replaced only where it names the shop itself: marketplaces put themselves as the brand.
 */
export function interpretDetails({ lines = [], names = [], ...product }: Product, words: Words): Product {
  const states = ({ label }: DetailPair) => fieldOf(label, words) !== null;
  const texts = lines.flatMap(textsOf);
  const details = distinct([
    ...lines.flatMap(pairIn).filter((pair, index) => index < MOST_PAIRS || states(pair)),
    ...texts.flatMap(line => statedIn(line, words)).filter(states),
    ...lines.flatMap((line, index) => statedBelow(line.slice(line.indexOf('\t') + 1), lines[index + 1] ?? '', words)),
    ...alternating(lines, words),
    ...texts.flatMap(line => madeBy(line, words)),
  ]);
  const told: Product = { ...product, details, materials: [...product.materials], origins: { ...product.origins } };
  if (told.title && told.kind !== 'product') told.title = wholeTitle(told.title, names, words);
  if (told.brand) told.brand = unwrapped(told.brand);
  // "Other", "N/A": a form's choice, and no name.
  if (told.brand && words.noBrand.includes(normalize(told.brand))) forgetBrand(told);
  // Some templates call the product's whole name its brand.
  if (told.brand && told.origins?.brand?.reader === 'brand-sign' && normalize(told.brand) === normalize(told.title ?? ''))
    forgetBrand(told);
  if (told.brand && isShopItself(told)) giveUpBrand(told, words);
  for (const { label, value } of details) {
    const field = fieldOf(label, words);
    if (field !== null && accepts(told, field, { label, value }, words))
      put(told, field, field === 'manufacturer' ? withoutHead(value, words) : value, { reader: 'details', where: label });
  }
  const stuff = told.materials.length > 0 ? undefined : texts.map(stuffIn).find(Boolean);
  if (stuff) put(told, 'materials', stuff, { reader: 'details', where: 'made of' });
  if (!told.brand && told.manufacturer) brandFromMaker(told, told.manufacturer, words);
  return told;
}

/** A label and its value, which a tab parts; they come as the page sets them: a bullet in front, a colon on either side. */
function pairIn(line: string): DetailPair[] {
  const [said = '', value = ''] = line.split('\t');
  const label = said.replace(/^[\s•·*–-]+|[\s:\uFF1A–-]+$/g, '');
  return value && /\p{L}/u.test(label) ? [{ label, value: value.replace(/^[\s:\uFF1A–-]+/, '').trim() }] : [];
}

/**
 * A label alone in its line or what a heading above seemed to label, and in the next line its value: neither markup nor a colon says
 * that they belong together. Of an origin a country and little else, of a maker a firm with its legal form; of any a mark's: "■素材".
 */
function statedBelow(line: string, next: string, words: Words): DetailPair[] {
  if (next.length > LONGEST_FIRM) return [];
  const [, ...alone] = (!MARK.test(next) && MARKED_ALONE.exec(line)) || [];
  const label = alone.find(Boolean);
  if (label) return [{ label, value: next }];
  // In brackets stands which law asks for the maker.
  if (line.length > LONGEST_PLACE && !line.includes('(')) return [];
  if (!MORE_THAN_A_WORD.test(line) && line.length <= LONGEST_HEAD) return [];
  const field = fieldOf(line, words);
  const isValue =
    field === 'countryOfOrigin'
      ? COUNTRY_ALONE.test(next) && countriesIn(next, words).length > 0
      : field === 'manufacturer' && namesFirm(next, words);
  return isValue ? [{ label: line, value: next }] : [];
}

/** Labels and values by turns, a line each, with nothing but their order to tell: two labels two lines apart vouch for each other. */
function alternating(lines: readonly string[], words: Words): DetailPair[] {
  const isLabel = lines.map(line => LABEL_ALONE.test(line) && fieldOf(line, words) !== null);
  return lines.flatMap((label, at) => {
    const value = lines[at + 1] ?? '';
    const isAlone = isLabel[at] && !isLabel[at + 1] && value.length <= LONGEST_FIRM;
    const hasTwin = isLabel[at + 2] || (isLabel[at - 2] && !isLabel[at - 1]);
    return isAlone && hasTwin && !value.includes('\t') ? [{ label, value }] : [];
  });
}

function madeBy(line: string, words: Words): DetailPair[] {
  const [, label = '', value = ''] = line.length > LONGEST_FIRM ? [] : (MADE_BY.exec(line) ?? []);
  return fieldOf(label, words) === 'manufacturer' && namesFirm(value.replace(/\.$/, ''), words) ? [{ label, value }] : [];
}

/** "Acme Textil GmbH", "Acme Sp. z o.o., Łódź". */
function namesFirm(line: string, { legalForms }: Words): boolean {
  const key = normalize(line.split(',')[0] ?? '');
  return FIRM.test(line) || legalForms.some(form => key.endsWith(` ${form}`));
}

function distinct(pairs: readonly DetailPair[]): DetailPair[] {
  return [...new Map(pairs.map(pair => [`${pair.label}\t${pair.value}`, pair])).values()];
}

/** A line as one text, and what stands as a value in it by itself: it may have a label of its own ("Details: made in Italy"), and a price is no label. */
function textsOf(line: string): string[] {
  const [said = '', second = ''] = line.split('\t');
  const [{ label, value } = { label: said, value: second }] = pairIn(line);
  return value ? [`${label} ${value}`, value] : [said];
}

/** "Visit the Giant Store" → "Giant". */
function unwrapped(line: string): string {
  for (const byline of BYLINES) {
    const brand = byline.exec(line)?.[1];
    if (brand) return brand.trim();
  }
  return line;
}

/** "Name: Acme GmbH", "Hersteller: Acme GmbH" → "Acme GmbH". */
function withoutHead(maker: string, words: Words): string {
  const [, head = '', name = ''] = /^([^:\uFF1A]{2,40})[:\uFF1A]\s*(\S.*)$/u.exec(maker) ?? [];
  return name && (NAME_HEAD.test(head.trim()) || labelled(head, words) === 'manufacturer') ? name : maker;
}

function put(told: Product, field: DetailField, value: string, origin: ValueOrigin): void {
  if (field === 'materials') told.materials.push(value.slice(0, LONGEST_MATERIAL));
  else told[field] = value;
  told.origins = { ...told.origins, [field]: told.origins?.[field] ?? origin };
}

/** What a label stands for: as it is, or without its number and brackets, or one of "make/manufacturer", or some part's material. */
function fieldOf(label: string, words: Words): DetailField | null {
  const bare = label.replace(LABEL_TRIM, '');
  const said = [label, bare, ...bare.split(/[/,、・\uFF0C|]/)].map(part => labelled(part, words)).find(Boolean);
  if (said) return said;
  return isMaterialOfPart(bare, words) || bare.split(BESIDE_STUFF).some(part => labelled(part, words) === 'materials') ? 'materials' : null;
}

function labelled(label: string, { labels }: Words): DetailField | null {
  const key = normalize(label);
  return Object.hasOwn(labels, key) ? (labels[key] ?? null) : null;
}

/** "Upper Material", "Материал корпуса", "Padfolio-Material", "Rahmenmaterial". */
function isMaterialOfPart(label: string, words: Words): boolean {
  const [first = '', ...more] = normalize(label).split(' ');
  if (more.length === 0) return STUFF_OF_PART.test(first) && !STUFF_BESIDE.test(first);
  if (more.length > 3 || NOT_STUFF.test(label)) return false;
  return [first, more.at(-1) ?? ''].some(word => word.length >= SHORTEST_STUFF && labelled(word, words) === 'materials');
}

function accepts(product: Product, field: DetailField, { label, value }: DetailPair, words: Words): boolean {
  // "Various", "see description": no value, and the next line may state one.
  if (words.noBrand.includes(normalize(value)) || (field !== 'brand' && value.length <= LONGEST_PLACE && ELSEWHERE.test(value)))
    return false;
  const said = labelled(value, words);
  if (field === 'materials') return (said === null || said === field) && acceptsMaterial(product.materials, value);
  // Of two labels side by side, one is no value of the other. A brand may be called "Origin".
  if (said !== null && (field !== 'brand' || said !== 'countryOfOrigin')) return false;
  // That a thing is foreign says less than where it is from.
  if (product[field] && !(field === 'countryOfOrigin' && isImported(product[field], words) && countriesIn(value, words).length > 0))
    return false;
  if (field === 'countryOfOrigin') return isOrigin(value, words, MAKING.test(label));
  return /\p{L}/u.test(value) && !CONTACT.test(value) && (field !== 'manufacturer' || !SEAT.test(label) || namesFirm(value, words));
}

function acceptsMaterial(materials: readonly string[], value: string): boolean {
  return (
    materials.length < MOST_MATERIALS &&
    /\p{L}{2}|[\p{Script=Han}\p{Script=Hangul}]/u.test(value) &&
    !materials.some(known => known.includes(value) || value.includes(known))
  );
}

/** A country, "imported", or, unless it must be a country, a short name of a place; not "see the label". */
function isOrigin(value: string, words: Words, mustBeCountry: boolean): boolean {
  if (countriesIn(value, words).length > 0 || isImported(value, words)) return true;
  return (
    !mustBeCountry &&
    value.length <= LONGEST_PLACE &&
    !/[\d©®:!?]/.test(value) &&
    !DOMESTIC.test(value) &&
    /^[\p{Lu}\p{Lo}]/u.test(value) &&
    !/\b(?:see|refer|voir|siehe|ver|vedi|zie)\b/i.test(value)
  );
}

/** Whether the stated brand is the shop's own name, as its host writes it. */
function isShopItself({ brand, url }: Product): boolean {
  const host = url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const name = normalize(brand ?? '').replaceAll(' ', '');
  return name.length > 2 && host.split('.').some(part => part === name || (part.startsWith(name) && part.length <= name.length * 3));
}

/** Drops the brand where it was only a sign on the page (reader `brand-sign`), or where the page's details name another. */
function giveUpBrand(told: Product, words: Words): void {
  const isSign = told.origins?.brand?.reader === 'brand-sign';
  if (!isSign && !told.details?.some(({ label, value }) => fieldOf(label, words) === 'brand' && !words.noBrand.includes(normalize(value))))
    return;
  forgetBrand(told);
}

function forgetBrand(told: Product): void {
  told.brand = null;
  delete told.origins?.brand;
}

/**
 * Where shops of many countries state only "Výrobce: Acme" or "Hersteller: Acme GmbH", that is the brand: the maker's name
 * without its legal form, or as much of it as the title begins with.
 */
function brandFromMaker(told: Product, maker: string, words: Words): void {
  const key = normalize(maker);
  const title = normalize(told.title ?? '');
  const begins = maker.split(/\s+/).find(word => normalize(word).length > 2 && title.startsWith(`${normalize(word)} `));
  const isShort = key.split(' ').length <= LONGEST_NAME && !words.legalForms.some(form => key.endsWith(` ${form}`));
  const brand = begins ?? (isShort ? maker : null);
  if (brand !== null) {
    told.brand = brand;
    told.origins = { ...told.origins, brand: { reader: 'maker', where: told.origins?.manufacturer?.where ?? '' } };
  }
}
