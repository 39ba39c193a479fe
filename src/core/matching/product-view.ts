import type { Words } from '../dataset-types';
import { firmsIn } from '../details/maker-field';
import { type CompanyName, companyName, type Prefixes, type Suffixes, withoutFirstForm } from '../text/company-name';
import { normalize, type Tokens, tokenize } from '../text/tokens';
import { halvesInTwoScripts } from '../text/two-scripts';
import type { Product, WhyField } from '../types';
import { type Hit, is } from './hit';
import type { Line, ScannedLine } from './line';
import type { PreparedIndex } from './name-index';
import { inSense } from './sense/in-sense';
import { originField, originInLines, type StatedOrigin } from './stated-origin';

/** A page may print a novel as a title; nothing for sale needs more than this to be named, and of no field is more kept. */
export const LONGEST_TEXT = 2000;
/** Lines of description and details that are looked at. */
const MOST_LINES = 80;

/** What of a product can lead to an action: a field for a firm or an origin, or words anywhere. */
export type Lead = 'firm' | 'brand' | 'workplace' | 'place' | 'origin' | 'good';

/** What matching needs of the dataset to look at a page. */
export interface Vocabulary {
  index: PreparedIndex;
  words: Words;
  legalForms: Suffixes;
  storeWords: Suffixes;
  brandLabels: Prefixes;
}

/** All that matching looks at of one product; what few products need is made when it is asked for. */
export class ProductView {
  readonly materials: readonly string[];
  /** Key of the brand field; `null` where it names no brand. */
  readonly brand: string | null;
  /** Title, materials, category, with all that their words may mean. */
  readonly scanned: readonly ScannedLine[];
  private linesMade: readonly Line[] | undefined;
  private originMade: StatedOrigin | null | undefined;
  private allLinesMade: readonly Line[] | undefined;

  constructor(
    readonly product: Product,
    private readonly vocabulary: Vocabulary,
  ) {
    const { title, category, brand } = product;
    this.materials = materialsOf(product);
    const scanned = title ? [this.scan('title', title)] : [];
    for (const material of this.materials) scanned.push(this.scan('materials', material));
    if (category) scanned.push(this.scan('category', category));
    this.scanned = scanned;
    const key = brand ? this.brandKey(brand) : '';
    this.brand = key === '' || vocabulary.words.noBrand.includes(key) ? null : key;
  }

  /** Title, materials, category, with the goods alone that are meant. */
  get lines(): readonly Line[] {
    if (this.linesMade === undefined) {
      const { category } = this.product;
      const lines = this.scanned.map(line => this.inSense(line));
      this.linesMade = category && MEDIA_SHELF.test(category) ? lines.map(withoutGoods) : lines;
    }
    return this.linesMade;
  }

  get title(): Line | null {
    return this.product.title ? (this.lines[0] ?? null) : null;
  }

  /**
   * What could lead a finder to an action, whatever the sense of its words. Of most tiles it is nothing, and to know that asks for no more
   * than one look at their words.
   */
  get leads(): readonly Lead[] {
    const { manufacturer, importer, seller, countryOfOrigin } = this.product;
    const leads: Lead[] = [];
    if (manufacturer || importer || seller || this.isBrandKnown) leads.push('firm');
    if (countryOfOrigin) leads.push('origin');
    for (const line of this.hasDetails ? this.allLines : this.scanned) for (const hit of line.hits) this.addLeads(hit, leads);
    return leads;
  }

  /** Whether the brand field is a name of the record, be it a brand's or a firm's: of most brands no record knows. */
  private get isBrandKnown(): boolean {
    const { brand } = this.product;
    if (!brand) return false;
    const { index } = this.vocabulary;
    return (
      firmsIn(brand, this.vocabulary, 'brand').some(({ name }) => index.parties(this.companyName(name)).length > 0) ||
      index.brands(this.brand ?? '').length > 0
    );
  }

  /** A name, a place, "made in"; of the goods only raw ones, beside which a country may stand. All else needs one of these. */
  private addLeads({ meaning: { brands, parties, places, goods, roles } }: Hit, leads: Lead[]): void {
    if (brands.length > 0) leads.push('brand');
    if (parties.length > 0) leads.push('workplace');
    if (places.length > 0) leads.push('place');
    if (roles.includes('madein') || roles.includes('madeat')) leads.push('origin');
    if (goods.some(good => this.vocabulary.words.goods[good]?.raw === true)) leads.push('good');
  }

  /** The lines, and bullets, description and detail rows: where vessels, farms and plants may stand. */
  get allLines(): readonly Line[] {
    this.allLinesMade ??= this.hasDetails ? [...this.lines, ...this.detailTexts().map(text => this.line('text', text))] : this.lines;
    return this.allLinesMade;
  }

  /** From the origin field; where there is none, what title or material says with "made in". */
  get origin(): StatedOrigin | null {
    if (this.originMade === undefined) this.originMade = this.originField() ?? originInLines(this.lines, this.vocabulary.words);
    return this.originMade;
  }

  /** "Giant Official Store", "Visit the Giant Store", "Brand: Giant", "Giant Co., Ltd." and "捷安特(GIANT)" name the brand Giant. */
  brandKey(text: string): string {
    const { brandLabels, storeWords, legalForms, index } = this.vocabulary;
    const name = withoutFirstForm(brandLabels.strip(normalize(text.slice(0, LONGEST_TEXT))));
    const key = legalForms.strip(storeWords.strip(name));
    if (!NOT_LATIN.test(key) || index.brands(key).length > 0) return key;
    return halvesInTwoScripts(key).find(half => index.brands(half).length > 0) ?? key;
  }

  companyName(text: string): CompanyName {
    return companyName(text.slice(0, LONGEST_TEXT), this.vocabulary.legalForms, this.vocabulary.words.shortForms);
  }

  private line(field: WhyField, whole: string): Line {
    return this.inSense(this.scan(field, whole));
  }

  private scan(field: WhyField, whole: string): ScannedLine {
    const text = whole.length > LONGEST_TEXT ? whole.slice(0, LONGEST_TEXT) : whole;
    const tokens = tokenize(text);
    return { field, tokens, hits: this.vocabulary.index.scan(tokens) };
  }

  private inSense(line: ScannedLine): Line {
    const hits = inSense(line, this.vocabulary.words);
    const cut = hits.find(hit => is(hit, 'cut') && !isPartOfGood(hit, hits))?.from ?? NEVER;
    return { field: line.field, tokens: line.tokens, hits, cutAt: Math.min(cut, shortFor(line.tokens)) };
  }

  /** Of a tile the reader has none, and says so with empty lists. */
  private get hasDetails(): boolean {
    const { text, details } = this.product;
    return Boolean(text?.length || details?.length);
  }

  private originField(): StatedOrigin | null {
    const { countryOfOrigin: text, category } = this.product;
    // Of a film it is where it was shot.
    if (!text || (category && MEDIA_SHELF.test(category))) return null;
    return originField(this.line('countryOfOrigin', text), this.vocabulary.words);
  }

  private detailTexts(): string[] {
    const { text = [], details = [] } = this.product;
    return [...text, ...details.map(({ label, value }) => `${label}: ${value}`)].slice(0, MOST_LINES);
  }
}

/** The Polish "do" is "for"; in the Vietnamese "đồ chơi" (toys) it is half of a word. */
function isPartOfGood({ from, to }: Hit, hits: readonly Hit[]): boolean {
  return hits.some(other => other.from <= from && to <= other.to && other.to - other.from > to - from && other.meaning.goods.length > 0);
}

/** The word of a "p/", as Spanish and Portuguese shops shorten "para": "Fuente p/ cámara". */
function shortFor({ text, starts }: Tokens): number {
  const at = text.includes('/') ? text.search(SHORT_FOR) : -1;
  return at < 0 ? NEVER : starts.indexOf(at);
}

const SHORT_FOR = /(?<=\s)p\/(?=\s?\p{L}{3})/iu;

/** Whoever calls the matcher with a product of his own may leave them out; most products state none. */
function materialsOf({ materials }: { materials?: readonly (string | null)[] | null }): readonly string[] {
  return materials?.length ? materials.slice(0, MOST_LINES).filter(material => typeof material === 'string') : [];
}

/** A category of what is only about things: a book, a film. */
export const MEDIA_SHELF =
  /(?:^|[>/|›»] *)(?:books?|e-?books|movies|films?|dvds?|blu-?ray|music|posters?|magazines?|bücher|livres?|libros?|libri|livros?|boeken|książki|книги|böcker|bøger)(?![\p{L}'])/iu;

function withoutGoods(line: Line): Line {
  return { ...line, hits: line.hits.map(hit => ({ ...hit, meaning: { ...hit.meaning, goods: [], goodsOf: [] } })) };
}

/** All letters of a normalized Latin key lie before these. */
const NOT_LATIN = /[\u0250-\uffff]/;
const NEVER = Number.POSITIVE_INFINITY;
