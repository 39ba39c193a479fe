import type { Theme } from '../platform/settings-schema';

/**
 * Styles of the chip and of the slip that it opens. Both have an opaque background and follow the reader's color scheme, not the
 * shop's; the values are those of src/ui/tokens.css. No rule of the shop's for every element takes the host's place from it. The worker
 * sends them with the marks, so a page without marks loads none.
 */
export function markStyle(theme: Theme): string {
  return theme === 'system' ? STYLE : `${STYLE}:host{color-scheme:${theme}}`;
}

const STYLE = `
:host{all:initial;visibility:inherit!important;display:block!important;position:absolute!important;inline-size:0!important;block-size:0!important;margin:0!important;padding:0!important;border:0!important;background:none!important;color-scheme:light dark;--sheet:light-dark(#fbfcf9,#181f1c);--ink:light-dark(#18211e,#e7ece5);--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif}
:host([data-flow]){display:contents!important}
:host([data-level=import-order]){--level:light-dark(#9a2a1c,#f2937f);--tint:light-dark(#f7e4de,#3a211b);--shape:polygon(29% 0,71% 0,100% 29%,100% 71%,71% 100%,29% 100%,0 71%,0 29%)}
:host([data-level=listed-company]){--level:light-dark(#4b3b9c,#bcb0ff);--tint:light-dark(#e9e5f6,#282345);--shape:polygon(50% 0,100% 50%,50% 100%,0 50%)}
.chip{all:unset;anchor-name:--chip;display:block;flex:none;visibility:hidden;position:absolute;z-index:2;inline-size:max-content;overflow-wrap:anywhere;hyphens:auto;box-sizing:border-box;min-block-size:24px;padding:3px 8px 3px 7px;overflow:hidden;background:var(--sheet);color:var(--ink);border:1.5px solid var(--level);border-radius:2px;font:600 12px/1.25 var(--sans);cursor:pointer}
.chip.tile{max-inline-size:156px}
.chip[style*=top],:host([data-flow]) .chip{visibility:inherit}
.chip[style*="width: 28px"]{white-space:nowrap;block-size:24px}
:host([data-flow]) .chip{position:static;max-inline-size:100%;margin-block-end:4px}
.chip:hover,.chip[aria-expanded=true]{background:var(--tint)}
.chip::before{content:"";display:inline-block;vertical-align:-1px;inline-size:11px;block-size:11px;margin-inline-end:6px;background:var(--level);clip-path:var(--shape)}
.chip[style*="width: 28px"]::before{margin-inline-end:9px}
:focus-visible{outline:2px solid var(--ink);outline-offset:2px}
*{box-sizing:border-box;margin:0;padding:0;font:inherit;color:inherit}
.slip{--soft:light-dark(#46524d,#b0bbb4);--rule:light-dark(#cad2c8,#35403b);--edge:light-dark(#727f78,#7c8a83);--serif:Georgia,Charter,"Noto Serif",serif;position:fixed;inset:auto 8px 8px auto;inline-size:304px;max-inline-size:calc(100vw - 16px);max-block-size:calc(100vh - 16px);overflow:auto;background:var(--sheet);color:var(--ink);border:1px solid var(--edge);border-radius:2px;font:400 13px/1.45 var(--sans)}
@supports(left:anchor(left)){.slip{position-anchor:--chip;inset:anchor(top) calc(anchor(left) + 4px) auto auto;position-try-fallbacks:--above,--below,--up,--end}}
@position-try --above{inset:auto auto calc(anchor(top) + 4px) clamp(4px,anchor(left),100% - 308px)}
@position-try --below{inset:calc(anchor(bottom) + 4px) auto auto clamp(4px,anchor(left),100% - 308px)}
@position-try --up{inset:auto calc(anchor(left) + 4px) 4px auto}
@position-try --end{inset:auto auto 4px clamp(4px,anchor(left),100% - 308px)}
.slip>*{padding:12px}
.slip>*+*{border-block-start:1px solid var(--rule)}
h2,.rec{font-family:var(--serif)}
h2{font-size:16px;line-height:1.3}
.soft{color:var(--soft);font-size:12px}
dl{display:grid;grid-template-columns:minmax(0,2fr) 12px minmax(0,3fr);gap:4px 8px}
dt,dd{overflow-wrap:anywhere}
dd:first-of-type{grid-column:3}
.vh{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
b{font-weight:600;text-decoration:underline 2px var(--level);text-underline-offset:3px}
i{font-style:italic;color:var(--soft)}
:is(:lang(ar),:lang(ja),:lang(ko),:lang(zh)) i{font-style:normal}
:lang(ja){word-break:auto-phrase}:lang(ko){word-break:keep-all}
.go{display:flex;justify-content:space-between;gap:12px;padding-block:8px}
.go button{background:none;border:0;min-block-size:24px;font-weight:600;text-align:start;text-decoration:underline 1px var(--edge);text-underline-offset:3px;cursor:pointer}
@media(forced-colors:active){.chip,.slip{border-color:CanvasText}.chip::before{background:CanvasText;forced-color-adjust:none}}`;
