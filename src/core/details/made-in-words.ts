/** Origin in a line of prose, by language. */
export const MADE_IN: readonly RegExp[] = [
  /(?<!\bnot |\bisn.t )\b(?:made|manufactured|produced|grown|woven|crafted|assembled|handmade|hand-made|handcrafted|sewn|knit(?:ted)?|built|bound|harvested|spun|forged) (?:(?:and|&) \w+ |(?:by hand|with (?:love|care|pride)|to order|locally|proudly|by (?:\w+ )?(?:artisans|craftsmen)) )*in /giu,
  /\b(?:hergestellt|(?:hand)?gefertigt|produ(?:ziert|ktion)|genäht|gewebt|gestrickt) in (?:der |den )?/giu,
  /\b(?:fabri(?:qu|cation)|confectionn|produit|tissé|cousu|tricoté)\p{L}* (?:en|au|aux|à|in) /giu,
  /\b(?:hech|fabricad|elaborad|producid|confeccionad|tejid)[oa]s? (?:a mano )?en /giu,
  /\bfabricación en /giu,
  /\b(?:(?:prodott|fabbricat|realizzat|confezionat|tessut)[oaie]|fatt[oaie](?: a mano)) in /giu,
  /\b(?:feit|fabricad|produzid|confeccionad)[oa]s? (?:em|no|na|nos|nas) /giu,
  /\b(?:gemaakt|vervaardigd|geproduceerd|geweven|genaaid|gebreid) in /giu,
  /\b(?:wyprodukowan|wykonan|uszyt|szyt|utkan)[oaey] (?:we?|na) /giu,
  /\b(?:product of (?:the )?|produit d(?:e |u |es |')|producto de |produto d[aeo]s? )/giu,
  /\b(?:vyroben|ušit|tkan)[oaeéáý] (?:ve?|na) /giu,
  /\b(?:készült|gyártva|gyártják|gyártották):? /giu,
  /\b(?:fabricat|produs|confec[tț]ionat)[aăei]* [iî]n /giu,
  /\b(?:valmistettu|tehty|ommeltu) /giu,
  /(?:κατασκευάζεται|κατασκευασμέν\p{L}*|παράγεται|παρασκευάζεται|φτιαγμέν\p{L}*|φτιάχνεται) στ(?:ην?|ον?|α) /giu,
  /\b(?:tillverka[dt]|producera[dt]|sydd|sytt|vävd|stickad) i /giu,
  /\b(?:fremstillet|produceret|produsert|laget|lavet|sydd|syet|strikket|vevd) i /giu,
  /(?:сделан|произведен|произведён|изготовлен|сшит|пошит|виготовлен|вироблен|зроблен|изработен|ушит)\p{L}* (?:в|во|у) /giu,
  /\b(?:proizveden|izrađen|izdelan)[oaie]? (?:v|u) /giu,
  /(?<!\p{L})(?:sản xuất|gia công) (?:tại|ở) /giu,
  /\b(?:buatan|(?:dibuat|diproduksi|diperbuat) di) /giu,
  /ผลิต(?:ใน|ที่)(?:ประเทศ)?/gu,
  // The whole line: in prose it is a country's trade.
  /^[\s•·*-]*(?=(?:ind[uú]stria \p{L}+|صناعة \p{L}+)\.?$)/giu,
  /\b(?:pagamint[ai]s?|ražot[si]?|toodetud) /giu,
  /(?:(?<!\p{L})صُ?نعت?|مصنوعة?) في /gu,
  /(?:תוצרת|מיוצר(?:ת|ים|ות)? ב|יוצר ב) ?/gu,
  /(?:[产產]自|原[产產]于|[产產]地|原産国|制造于|製造於|生[产產][于於])/gu,
];

/** "Made in" in the languages that put it after the place. */
export const MADE_AFTER =
  /([\p{Script=Han}\p{Script=Katakana}]{2,8}?)で?(?:製造|制造|生产|生產|製|产(?![品地])|產(?![品地])|産(?!地))|(\p{Lu}\p{L}{1,30})'?[dt][ae] üretil|(\p{Lu}\p{L}{1,30}?)(?:[bn][ae]n|[oeö]n) (?:készült|gyárt)|(\p{Lu}\p{L}{1,30}) malı(?!\p{L})|\b[Ii]n (?:der )?(\p{Lu}\p{L}{1,30}) (?:her|ge)(?:stellt|fertigt|webt|näht)|(\p{Script=Hangul}{2,8}?)에서 (?:제조|생산)|^(\p{Script=Hangul}{2,6}산)[.)]?$/u;
/** Turkish: "üretilmez", "üretilmemiştir", "üretilmiyor". */
export const NOT_DONE = /^m(?:e[zdmy]|iyor)/;
