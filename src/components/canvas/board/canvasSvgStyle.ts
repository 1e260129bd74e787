import {fontFamily} from "../../growthCycle/style.js";

/** The look of a canvas as a picture. It stands in a `<style>` inside the SVG, and takes its colours from `theme.css` and `board.css`. */
export const canvasSvgStyle = `
.canvas-picture { display: block; max-width: 100%; height: auto; }
.canvas-picture text { font-family: ${fontFamily}; fill: var(--ink); font-size: 13px; }
.canvas-picture .block-ground { fill: var(--surface); stroke: var(--line); }
.canvas-picture .note-ground { fill: var(--card); stroke: var(--note); stroke-opacity: 0.45; }
.canvas-picture .note-edge { fill: var(--note); }
.canvas-picture .note-fact { --note: var(--note-fact); }
.canvas-picture .note-assumption { --note: var(--note-assumption); }
.canvas-picture .note-case { --note: var(--note-case); }
.canvas-picture .note-figure { --note: var(--note-figure); }
.canvas-picture .name { font-size: 14px; font-weight: 700; }
.canvas-picture .other-name { font-size: 11.5px; fill: var(--ink-muted); }
.canvas-picture .kind { font-size: 11px; font-weight: 700; fill: var(--note); }
.canvas-picture .statement-head { font-weight: 700; fill: var(--link); }
.canvas-picture .customer { --link: var(--customer); }
.canvas-picture .business { --link: var(--business); }
.canvas-picture .data { --link: var(--data); }
.canvas-picture .rim { fill: none; stroke: var(--surface); stroke-width: 6px; stroke-opacity: 0.85; }
.canvas-picture .shaft { fill: none; stroke: var(--link); stroke-width: 2.5px; }
.canvas-picture .head { fill: var(--link); }
.canvas-picture .badge-ground { fill: var(--link); stroke: var(--surface); stroke-width: 1.5px; }
.canvas-picture .badge-number { fill: var(--on-colour); font-size: 12.5px; font-weight: 700; text-anchor: middle; }
`;
