/** What a stated origin says beside where a thing was made. */

/** Where a thing was thought up, packed or sold is not where it was made. */
const NOT_MADE =
  /\b(?:design(?:ed)?|inspired|engineered|developed|conceived|licensed|registered|photographed|packed|packaged|sold|distributed|shipped|ships|dispatched|sent|mailed|delivered|tested|inspected|printed|based|headquarter(?:s|ed)|warehouse|brand|seller|conçue?|dessinée?|entworfen|entwickelt|diseñad[oa]|progettat[oa]|ontworpen|zaprojektowan[oaey]) (?:and \w+ )?(?:in|by|from|en|au|aux|à|von|a|w|por|per)(?: the| la| der| den)? [^,;./|]+(?:, ?(?:USA?|U\.S\.A?\.?|UK)\b)?/giu;
/** "Versand aus China", "Доставка из Китая": the same in other languages, where the word for it stands before. */
const SENT_FROM =
  /(?<!\p{L})(?:ship|dispatch|deliver|versand|versendet|lieferung|geliefert|expédiée?s?|expédition|envoyée?s?|livrée?s?|enviad[oa]s?|envío|envio|spedit[oaie]|spedizione|inviat[oaie]|verzonden|verzending|wysyłk[ai]|wysyłan[aey]|доставка|відправка|отправк[аи]|отправляется|отгрузка|dikirim|gönderim) (?:from|aus|von|depuis|de|du|desde|da|dal(?:la)?|d[eo]|uit|vanuit|z|ze|из|з|со склада в|dari) (?:la |le |les |der |den )?[^,;./|()]+/giu;
/** "Ships from: China", "Brand: China", "Design: Italy": what a label in the field itself says of other than the making. */
const OTHER_LABEL =
  /(?<!\p{L})(?:ships? from|dispatched from|(?:seller|shop|store|stock|item|brand)(?: country)?(?: of)? (?:location|origin)|(?:seller|shop|store|brand|supplier|exporter|importer|vendor|distributor)(?:['’]s)?(?: country| location)?|(?:dispatch|shipping|shipment|export) (?:country|location|origin|place)|(?:country|place) of (?:dispatch|shipment|export)|(?:company )?headquarters|design(?:ed)?(?: in)?|diseño|style|pattern|theme|mark(?:e|a|enland)|marque|marca|merk|märke|varumärke|(?:страна )?бренд(?:а)?|品牌|ブランド|브랜드|warehouse|stock|lager(?:ort)?|entrepôt|almacén|magazzino|magazyn|склад|仓库|倉庫)\s?: ?(?:(?!\s\p{L}+ ?:)[^,;./|()]|,(?![^,:]+:))+/giu;
/** "Vietnam style", "estilo India"; "India Style No. 5" is the number of a thing. */
const STYLE =
  /(?<!\p{L}|made in (?=\p{L}+ style \p{L}))\p{L}+ (?:style|inspired|themed)(?!\p{L}| ?(?:nos?\b|numbers?|code|#|:|\p{L}{0,4}-?\d))|(?<!\p{L})(?:estilo|stile) [^,;./|:]+/giu;
/** "May be made in China": nobody says that it is. */
const PERHAPS = /\b(?:may|might|could|can)(?: also)? be (?:made|manufactured|produced|assembled|sourced|imported) [^,;./|]+/giu;
/** 中国设计, 中国デザイン, "중국 브랜드", "Çin'de tasarlandı": whose design or brand it is, where the country stands before. */
const THOUGHT_UP_BEHIND =
  /(?:(?![制製造产產])[\p{sc=Han}\p{sc=Kana}ー]){2,8}?(?:设计|設計|研发|研發|品牌|デザイン|ブランド)|\p{sc=Hangul}+ ?(?:브랜드|디자인|설계)|\p{L}+['’][dt][ea] tasarla\p{L}+/giu;
/** 从中国发货, 中国から発送. */
const SENT_FROM_HAN = /[从從由]?[\p{Script=Han}]{2,8}?(?:から|より)?(?:发货|發貨|発送|出荷|直邮|直郵)/gu;
/** "Made in China for Acme Ltd UK": who had it made, or whose work it is. */
const FOR_WHOM =
  /(?<=\b(?:made|manufactured|produced|assembled|sewn) in [^,;./|]{2,40}) (?:for|by|on behalf of) (?:[^,;./|:]|(?<=\b(?:Co|Corp|Inc|Ltd))\.)+/giu;
/** "Designed in Denmark and made in China": where of two statements without a stop the one of the making begins. */
const MAKING =
  /\s(?:(?:and|und|et|y|e|en|i|&) )?(?=(?:made|manufactured|produced|assembled|handmade|crafted|sewn|knitted|woven|grown|hergestellt|gefertigt|produziert|genäht|fabriqu|confectionn|produit|fabricad|hech[oa]|producid|confeccionad|prodott|fabbricat|realizzat|fatt[oaie]|produzid|feit[oa]|gemaakt|geproduceerd|wyprodukowan|uszyt|production)\p{L}*[ :])/giu;
const OTHERWISE = [STYLE, OTHER_LABEL, NOT_MADE, FOR_WHOM, SENT_FROM, SENT_FROM_HAN, THOUGHT_UP_BEHIND];

/** A stated origin without where the thing was thought up, packed or sold, and for whom it was made. */
export function madeWhere(text: string): string {
  return OTHERWISE.reduce((left, said) => left.replace(said, ' '), text.replace(PERHAPS, ' ').replace(MAKING, '; '));
}
