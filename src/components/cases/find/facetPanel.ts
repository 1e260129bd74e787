import {withPick} from "../../../domain/find/caseQuery.js";
import type {CaseQuery} from "../../../domain/find/caseQuery.js";
import {facetLabels, facetNames} from "../../../domain/find/facets.js";
import type {FacetName, FacetValue} from "../../../domain/find/facets.js";
import type {FacetCount} from "../../../domain/find/findAnswer.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {findWords} from "./findWords.js";

export interface FacetPanel extends HTMLElement {
  /** Shows other counts and choices; the rows stay, and so does the focus. */
  update(query: CaseQuery, counts: readonly FacetCount[]): void;
}

/** A facet shows this many values before it is opened wide. */
const few = 7;

/**
 * The facets with their values, each with how many cases would remain, to be kept or left out.
 *
 * @param values All that some case has, in the order in which they are listed.
 * @param options.onPick Told the query that a person made of the last one.
 * @example
 * const panel = facetPanel(values, {locale, onPick: (next) => ask(next(query))});
 */
export function facetPanel(
  values: readonly FacetValue[],
  {locale, onPick}: {locale: Locale; onPick: (change: (query: CaseQuery) => CaseQuery) => void},
): FacetPanel {
  const rows = values.map((value) => facetRow(value, {locale, onPick}));
  const groups = facetNames.flatMap((facet) => {
    const own = rows.filter((row) => row.facet === facet);
    // A single value that every case has leaves nothing to choose.
    return own.length < 2 ? [] : [facetGroup(facet, own, locale)];
  });
  const root = element(
    "section",
    {class: "facets", "aria-label": findWords.filters[locale]},
    element("p", {class: "case-muted facets-hint"}, findWords.filterHint[locale]),
    groups,
  );
  return Object.assign(root, {
    update(query: CaseQuery, counts: readonly FacetCount[]) {
      openChosen(root, query);
      const known = new Map(counts.map(({facet, value, count}) => [`${facet}\n${value}`, count]));
      for (const row of rows) {
        const pick = query.picks.find(({facet, value}) => facet === row.facet && value === row.value);
        row.show(
          pick === undefined ? null : pick.not ? "not" : "only",
          known.get(`${row.facet}\n${row.value}`) ?? 0,
        );
      }
    },
  });
}

interface FacetRow {
  facet: FacetName;
  value: string;
  node: HTMLElement;
  show(state: "only" | "not" | null, count: number): void;
}

function facetRow(
  {facet, value, label}: FacetValue,
  {locale, onPick}: {locale: Locale; onPick: (change: (query: CaseQuery) => CaseQuery) => void},
): FacetRow {
  const count = element("span", {class: "facet-count"});
  const keep = element(
    "button",
    {type: "button", class: "facet-keep"},
    element("span", {}, label[locale]),
    " ",
    count,
  );
  const not = element(
    "button",
    {type: "button", class: "facet-not", "aria-label": `${findWords.not[locale]} ${label[locale]}`},
    findWords.not[locale],
  );
  let now: "only" | "not" | null = null;
  const choose = (state: "only" | "not") => () => {
    const next = now === state ? null : state;
    onPick((query) => withPick(query, {facet, value}, next));
  };
  keep.addEventListener("click", choose("only"));
  not.addEventListener("click", choose("not"));
  const node = element("li", {class: "facet-value", "data-facet": facet, "data-value": value}, keep, not);
  return {
    facet,
    value,
    node,
    show(state, remaining) {
      now = state;
      const text = String(remaining);
      if (count.textContent !== text) count.textContent = text;
      keep.setAttribute("aria-pressed", String(state === "only"));
      not.setAttribute("aria-pressed", String(state === "not"));
      node.dataset["state"] = state ?? (remaining === 0 ? "none" : "open");
    },
  };
}

/** The first facets stand open; long ones hide their rarer values. */
function facetGroup(facet: FacetName, rows: readonly FacetRow[], locale: Locale): HTMLElement {
  const nodes = rows.map(({node}) => node);
  const rest = nodes.slice(few + 1 >= nodes.length ? nodes.length : few);
  const first = nodes.slice(0, nodes.length - rest.length);
  return element(
    "details",
    {class: "facet", "data-facet": facet, ...(facetNames.indexOf(facet) < 5 ? {open: ""} : {})},
    element("summary", {}, facetLabels[facet][locale]),
    element("ul", {"aria-label": facetLabels[facet][locale]}, first),
    rest.length === 0
      ? null
      : element(
          "details",
          {class: "facet-rest"},
          element("summary", {}, `${rest.length} ${findWords.more[locale]}`),
          element("ul", {"aria-label": facetLabels[facet][locale]}, rest),
        ),
  );
}

/** What is chosen is in sight; lists that a person has opened or closed otherwise stay as they are. */
function openChosen(root: HTMLElement, {picks}: CaseQuery): void {
  for (const row of root.querySelectorAll<HTMLElement>("[data-value]")) {
    const isChosen = picks.some(
      ({facet, value}) => facet === row.dataset["facet"] && value === row.dataset["value"],
    );
    // Once: a chosen value may be folded away by hand.
    if (isChosen && row.dataset["state"] !== "only" && row.dataset["state"] !== "not")
      for (
        let box = row.closest("details");
        box !== null && root.contains(box);
        box = box.parentElement!.closest("details")
      )
        box.open = true;
  }
}
