/** A grid of `size` tiles as shops build them, in words of our own: picture, name, brand, two prices, rating, button. */
export function madeGrid(size: number): string {
  return `<!doctype html><html lang="en"><head><title>Towels</title></head><body>
<header><nav>${'<a href="/c/x">Things</a>'.repeat(60)}</nav></header>
<main><h1>Towels</h1><div class="filters">${'<label><input type="checkbox"> Color <span>(3)</span></label>'.repeat(40)}</div>
<ul class="results">${madeTiles(size)}</ul></main><footer>${'<a href="/help">Help</a>'.repeat(40)}</footer></body></html>`;
}

/** The tiles alone, as further ones are added. */
export function madeTiles(size: number): string {
  return Array.from({ length: size }, (_, index) => tile(index + 1)).join('\n');
}

function tile(number: number): string {
  return `<li class="product-card"><a class="product-link" href="/p/towel-${number}"><img src="/i/${number}.jpg" alt=""></a>
<div class="product-info"><a href="/p/towel-${number}"><h3 class="product-title">Bath towel number ${number}, thick and soft, 70 by 140 cm</h3></a>
<div class="rating"><span>4.${number % 10}</span> <span>(${number * 7})</span></div>
<div class="price-box"><span class="price-new">$${number % 90}.99</span> <span class="price-old">$${(number % 90) + 9}.99</span></div>
<button type="button">Add to bag</button></div></li>`;
}
