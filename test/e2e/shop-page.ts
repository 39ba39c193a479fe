/** A page of results of our own making, laid out as shops do: pictures, titles, prices, controls on and beside the pictures. */
export interface Tile {
  title: string;
  /** A control in the picture's start corner. */
  heart?: true;
}

export function resultsPage(tiles: readonly Tile[], { dark = false, rtl = false } = {}): string {
  const [ground, ink] = dark ? ['#14161b', '#ececec'] : ['#fff', '#222'];
  return `<!doctype html><html lang="en" dir="${rtl ? 'rtl' : 'ltr'}"><meta charset="utf-8"><title>Results</title><style>
body { margin: 20px; font: 14px sans-serif; background: ${ground}; color: ${ink} }
.s-main-slot { display: grid; grid-template-columns: repeat(auto-fill, 220px); gap: 16px }
.s-result-item { display: flex; flex-direction: column; gap: 8px; padding: 8px }
.pic { position: relative; height: 170px } .pic a { display: block; height: 170px; background: #ddd }
.heart { position: absolute; inset-inline-start: 4px; inset-block-start: 4px }
h2 { font-size: 14px; margin: 0 } a { color: inherit }
</style><div class="s-main-slot">${tiles.map(tile).join('')}</div></html>`;
}

function tile({ title, heart }: Tile, index: number): string {
  const address = `/x/dp/B0MARK${String(index).padStart(4, '0')}`;
  return `<div data-component-type="s-search-result" data-asin="B0MARK${String(index).padStart(4, '0')}" class="s-result-item">
<div class="pic"><a href="${address}"><img alt="" width="200" height="170" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>"></a>${
    heart ? '<button class="heart">Save</button>' : ''
  }</div>
<div data-cy="title-recipe"><a class="a-link-normal" href="${address}"><h2><span>${title}</span></h2></a></div>
<span>$ 650.00</span><button>Add to cart</button></div>`;
}
