import { academy } from './academy';
import { adidas } from './adidas';
import { albertsons } from './albertsons';
import { alibaba } from './alibaba';
import { aliexpress } from './aliexpress';
import { allegro } from './allegro';
import { amazon } from './amazon';
import { argos } from './argos';
import { asda } from './asda';
import { asos } from './asos';
import { bAndH } from './b-and-h';
import { bestBuy } from './best-buy';
import { bol } from './bol';
import { boohoo } from './boohoo';
import { cdiscount } from './cdiscount';
import { chewy } from './chewy';
import { coolblue } from './coolblue';
import { costco } from './costco';
import { crateAndBarrel } from './crate-and-barrel';
import { currys } from './currys';
import { cvs } from './cvs';
import { decathlon } from './decathlon';
import { dicks } from './dicks';
import { ebay } from './ebay';
import { ebayCart } from './ebay-cart';
import { emag } from './emag';
import { etsy } from './etsy';
import { flipkart } from './flipkart';
import { fnac } from './fnac';
import { gap } from './gap';
import { hAndM } from './h-and-m';
import { hMart } from './h-mart';
import { homeDepot } from './home-depot';
import { iherb } from './iherb';
import { ikea } from './ikea';
import { instacart } from './instacart';
import { jcpenney } from './jcpenney';
import { jd } from './jd';
import { johnLewis } from './john-lewis';
import { kiabi } from './kiabi';
import { kohls } from './kohls';
import { kroger } from './kroger';
import { landsEnd } from './lands-end';
import { lazada } from './lazada';
import { leroyMerlin } from './leroy-merlin';
import { lowes } from './lowes';
import { lululemon } from './lululemon';
import { macys } from './macys';
import { mango } from './mango';
import { marksAndSpencer } from './marks-and-spencer';
import { mediaMarkt } from './media-markt';
import { mercadoLibre } from './mercado-libre';
import { michaelKors } from './michael-kors';
import { microCenter } from './micro-center';
import { myntra } from './myntra';
import { namshi } from './namshi';
import { newegg } from './newegg';
import { next } from './next';
import { nike } from './nike';
import { nordstrom } from './nordstrom';
import { officeDepot } from './office-depot';
import { otto } from './otto';
import { overstock } from './overstock';
import { petco } from './petco';
import { qvc } from './qvc';
import { rakuten } from './rakuten';
import { rei } from './rei';
import { sainsburys } from './sainsburys';
import { samsClub } from './sams-club';
import { sephora } from './sephora';
import { shein } from './shein';
import type { Shop } from './shop';
import { isHostOf } from './shop-host';
import { shopee } from './shopee';
import { skechers } from './skechers';
import { spartoo } from './spartoo';
import { staples } from './staples';
import { taobao } from './taobao';
import { target } from './target';
import { temu } from './temu';
import { tesco } from './tesco';
import { trendyol } from './trendyol';
import { ulta } from './ulta';
import { uniqlo } from './uniqlo';
import { vitacost } from './vitacost';
import { walgreens } from './walgreens';
import { walmart } from './walmart';
import { wayfair } from './wayfair';
import { weee } from './weee';
import { wholeFoods } from './whole-foods';
import { yami } from './yami';
import { zalando } from './zalando';
import { zara } from './zara';

/** Every shop with a record of its own, one line each. The build prints each record as a script of its own for that shop's pages. */
export const SHOPS: readonly Shop[] = [
  academy,
  adidas,
  albertsons,
  alibaba,
  aliexpress,
  allegro,
  amazon,
  argos,
  asda,
  asos,
  bAndH,
  bestBuy,
  bol,
  boohoo,
  cdiscount,
  chewy,
  coolblue,
  costco,
  crateAndBarrel,
  currys,
  cvs,
  decathlon,
  dicks,
  ebay,
  ebayCart,
  emag,
  etsy,
  flipkart,
  fnac,
  gap,
  hAndM,
  hMart,
  homeDepot,
  iherb,
  ikea,
  instacart,
  jcpenney,
  jd,
  johnLewis,
  kiabi,
  kohls,
  kroger,
  landsEnd,
  lazada,
  leroyMerlin,
  lowes,
  lululemon,
  macys,
  mango,
  marksAndSpencer,
  mediaMarkt,
  mercadoLibre,
  michaelKors,
  microCenter,
  myntra,
  namshi,
  newegg,
  next,
  nike,
  nordstrom,
  officeDepot,
  otto,
  overstock,
  petco,
  qvc,
  rakuten,
  rei,
  sainsburys,
  samsClub,
  sephora,
  shein,
  shopee,
  skechers,
  spartoo,
  staples,
  taobao,
  target,
  temu,
  tesco,
  trendyol,
  ulta,
  uniqlo,
  vitacost,
  walgreens,
  walmart,
  wayfair,
  weee,
  wholeFoods,
  yami,
  zalando,
  zara,
];

/** The record of the shop a host belongs to. */
export function findShop(host: string): Shop | null {
  return SHOPS.find(shop => isHostOf(shop, host)) ?? null;
}

/** Where the build puts a record's script. */
export function shopScriptPath({ id }: Pick<Shop, 'id'>): string {
  return `shops/${id}.js`;
}
