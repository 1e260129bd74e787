/** Fonts of the figures: the reader's own, with Japanese ones named so that no Chinese glyphs stand in for them. */
export const fontFamily =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans JP", "Hiragino Sans", "Noto Sans CJK JP", "Yu Gothic", Meiryo, sans-serif';

/**
 * The diagram's look. It stands in a `<style>` inside the SVG, and takes its colours from `theme.css`. Sizes never fall
 * below 11 pixels. Widths move when data change unless the reader prefers reduced motion.
 */
export const style = `
.growth-cycle { margin: 0; max-width: none; color: var(--ink); font-family: ${fontFamily}; }
.growth-cycle svg { display: block; overflow: visible; max-width: none; }
.growth-cycle .hidden-words { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.growth-cycle figcaption { display: flex; flex-wrap: nowrap; gap: 8px; align-items: center; justify-content: flex-end; height: 44px; max-width: 1176px; margin: 0 auto; font: 13px ${fontFamily}; color: var(--ink-muted); }
.growth-cycle figcaption .hint { flex: 1; min-width: 0; overflow: hidden; line-height: 1.25; max-height: 2.5em; }
.gc text { font-family: ${fontFamily}; fill: var(--ink); font-size: 12px; }
.gc .title { font-size: 16px; font-weight: 700; }
.gc .muted { fill: var(--ink-muted); }
.gc .small { font-size: 11px; }
.gc .label { font-size: 14px; font-weight: 700; }
.gc .figure { font-size: 21px; font-weight: 700; }
.gc .change { font-size: 13px; font-weight: 600; }
.gc .gain { font-size: 40px; font-weight: 700; }
.gc .gain.words { font-size: 24px; }
.gc .sentence { font-size: 15px; font-weight: 700; }
.gc .note { font-size: 12.5px; fill: var(--ink-muted); }
.gc .middle text, .gc .centred { text-anchor: middle; }
.gc .end { text-anchor: end; }
.gc .badge rect { fill: var(--badge); }
.gc .badge text { fill: var(--badge-ink); font-weight: 700; font-size: 12px; text-anchor: middle; }
.gc .card rect.ground { fill: var(--card); stroke: var(--line); }
.gc .spark { fill: none; stroke-width: 1.6; stroke-linejoin: round; stroke-linecap: round; }
.gc .axis { stroke: var(--line); fill: none; }
.gc .band rect { fill: var(--data); fill-opacity: 0.07; stroke: var(--data); stroke-opacity: 0.45; }
.gc .customer { --link: var(--customer); }
.gc .business { --link: var(--business); }
.gc .data { --link: var(--data); }
.gc .card .edge, .gc .disc { fill: var(--link); }
.gc .card .spark { stroke: var(--link); }
.gc .card .last { fill: var(--link); }
.gc .number { fill: var(--on-colour); font-weight: 700; font-size: 12px; text-anchor: middle; }
.gc .heading { fill: var(--link); font-weight: 700; }
.gc .estimate { font-size: 12.5px; }
.gc .phrase { font-size: 11.5px; fill: var(--ink-muted); }
.gc .icon { fill: none; stroke: var(--ink-muted); stroke-width: 1.3; stroke-linecap: round; stroke-linejoin: round; }
.gc .pair { cursor: pointer; }
.gc .link { outline: none; }
.gc .hit { fill: none; stroke: transparent; stroke-width: 44px; stroke-linejoin: round; pointer-events: all; }
.gc .halo { fill: none; stroke: var(--link); stroke-opacity: 0; }
.gc .pair:hover .halo { stroke-opacity: 0.14; }
.gc .link[aria-pressed="true"] .halo { stroke-opacity: 0.24; }
.gc .link:focus-visible .halo { stroke: var(--focus); stroke-opacity: 0.3; }
.gc .chip .ground { fill: var(--card); stroke: var(--line); stroke-width: 1px; }
.gc .pair:hover .chip .ground, .gc .link[aria-pressed="true"] ~ .chip .ground { stroke: var(--link); stroke-width: 2px; }
.gc .link:focus-visible ~ .chip .ground { stroke: var(--focus); stroke-width: 3px; }
.gc .tab rect { fill: var(--ink); }
.gc .tab text { fill: var(--card); font-size: 11px; font-weight: 700; text-anchor: middle; }
.gc .shaft { fill: none; stroke: var(--link); }
.gc .head { fill: var(--link); }
.gc .tick { stroke: var(--ink); stroke-width: 1.5px; }
.gc .mark circle { fill: var(--card); stroke: var(--link); stroke-width: 2px; }
.gc .mark path { fill: none; stroke: var(--link); stroke-width: 2.4px; stroke-linecap: round; }
.gc .dot { fill: var(--card); stroke: var(--ink); stroke-width: 2px; pointer-events: none; }
.gc .strip .zero { stroke: var(--ink-muted); }
.gc .strip .one { stroke: var(--line); }
.gc .strip .whisker { stroke: var(--link); stroke-width: 2px; }
.gc .strip .point { fill: var(--link); }
.gc .sample { stroke: var(--ink-muted); fill: none; }
@media (prefers-reduced-motion: no-preference) {
  .gc .shaft { transition: stroke-width 0.5s; }
  .gc .head, .gc .strip .point, .gc .gauge .point { transition: transform 0.5s; }
}
`;
