/** What a phrase can do in its sentence, each with words that do it; all of them stand in `data/words/phrases.json`. */
export const ROLES = [
  /** "for", "compatible with", "instead of": what follows is another thing. */
  'cut',
  /** "compatible", "generic", "refilled": the thing only fits what a brand beside it made. */
  'compatible',
  /** "Nachfüllset", заправка: beside a toner as "compatible" is; a printer may come with one. */
  'refill',
  /** "no", "without": denies what follows. */
  'not',
  /** "free", 不使用: denies what stands before. */
  'free',
  /** "not included", 別売: what stands right before does not come with the thing. */
  'lacking',
  /** "style", "flavor", "print", "dance": a place beside it is no origin. */
  'style',
  /** "map", "guide", "costume": the whole line is about a place or a good. */
  'topic',
  /** "scent", "color", "style": right behind a good or a brand, likens to it. */
  'semblance',
  /** "protocol", 协议: right behind a brand, likens to it; behind a good, what that speaks. */
  'protocol',
  /** "brown", "pink": right behind a food, makes a color of it. */
  'shade',
  /** "boîte à", "housse", "étui": at the head of a line, the thing for sale; what follows is what it is for. */
  'first',
  /** "machine", "table", "cup": right behind a good, or in Romance languages before it with a "de", the thing for sale. */
  'head',
  /** "rack", "remover", "brush": the same, with a few words between. */
  'tool',
  /** "landing gear", "power supply": made for a thing; anywhere behind a brand and its good, the thing for sale. */
  'part',
  /** "faux", "imitation", "vegan": right before a good or a brand, makes it another. */
  'mock',
  /** "repair service", "user manual": done for a thing, or written about it. */
  'service',
  /** "paperback", "dvd", "coloring book": only about things. */
  'media',
  /** "boot", "cushion": worn, or kept in a house; the name of a food in that line is a color. */
  'kept',
  /** "dog toy", "pet clothing": what is worn or kept in that line is a pet's. */
  'pets',
  /** "chair leg", "foot peel": socks in that line are on no one who wears them. */
  'unworn',
  /** "sukat", "Christmas stockings": worn, or else a measure or hung; only with a wearer in the line they are a garment. */
  'unsure',
  /** "serum", "shampoo": the goods named are what stands in it. */
  'care',
  /** "made in", "product of": a place or a country follows. */
  'madein',
  /** 産: a place stands right before. */
  'producedat',
  /** 製, "malı": where the thing is made stands right before, or in it (중국산). */
  'madeat',
  /** "with", "plus", "kit": what follows comes with the thing. */
  'with',
  /** "from", "aus", "de": joins a good and the place, or the thing and the good, that follows. */
  'from',
  /** "new", "genuine", "pack of": may stand before a brand at the head of a title. */
  'lead',
  /** "shoe", "bra": at the head of a line English puts it before a thing no list knows ("shoe goo"). */
  'adjunct',
  /** "fishing vessel", "caught by": near it, a short name is a vessel's. */
  'vessel',
  /** Swallows its words: "coffee table" is no coffee, "for men" no "for". */
  'trap',
] as const;

/** What a phrase does in a sentence: the keys of `data/words/phrases.json`, in small letters. */
export type Role = (typeof ROLES)[number];

/** Roles of things, whose plurals the index makes itself. */
export const INFLECTED: ReadonlySet<string> = new Set<Role>(['head', 'tool', 'part', 'kept', 'pets', 'care', 'trap']);
