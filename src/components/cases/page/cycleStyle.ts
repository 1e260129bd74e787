import {fontFamily} from "../../growthCycle/style.js";

/** The look of a case's cycle. It stands in a `<style>` inside the SVG, and takes its colours from `theme.css`. */
export const cycleStyle = `
.case-cycle { display: block; max-width: 100%; height: auto; }
.case-cycle text { font-family: ${fontFamily}; fill: var(--ink); }
.case-cycle .customer { --link: var(--customer); }
.case-cycle .business { --link: var(--business); }
.case-cycle .data { --link: var(--data); }
.case-cycle .shaft { fill: none; stroke: var(--link); }
.case-cycle .head { fill: var(--link); }
.case-cycle .ground { fill: var(--card); stroke: var(--line); }
.case-cycle .edge { display: none; }
.case-cycle .node .edge { display: inline; fill: var(--link); }
.case-cycle .middle .ground { display: none; }
.case-cycle .middle text { text-anchor: middle; }
.case-cycle :is(.heading, .label, .figure) { font-weight: 700; }
.case-cycle .heading { fill: var(--link); }
.case-cycle .muted { fill: var(--ink-muted); }
.case-cycle .sample { stroke: var(--ink-muted); fill: none; }
`;
