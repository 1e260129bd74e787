import {criteria, pageSize, sortNames, sortOf, withoutCriterion} from "../../../domain/find/caseQuery.js";
import type {CaseQuery, SortName} from "../../../domain/find/caseQuery.js";
import type {FacetValue} from "../../../domain/find/facets.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {caseList} from "./caseList.js";
import {facetPanel} from "./facetPanel.js";
import type {FacetPanel} from "./facetPanel.js";
import {readFindAddress, writeFindAddress} from "./findAddress.js";
import type {Finder, Found} from "./finder.js";
import {casesWords, findWords, sortHints, sortWords} from "./findWords.js";
import {findStatus} from "./findStatus.js";

/** Milliseconds of rest after which typed words are looked for. */
const rest = 120;

const everyCase: CaseQuery = {text: "", picks: [], sort: null, page: 1};

/**
 * Search, facets and sorting over the cases that a finder knows. The address carries the query; back and forward go through the
 * queries. The first page of all cases stands at once; a query waits for what the finder has to load, and says so.
 *
 * `data-state` is `ready`, `waiting` or `failed`, and `data-answers` counts the answers drawn.
 *
 * @example
 * const view = display(caseFinder(finder, {locale}));
 * invalidation.then(() => view.stop());
 */
export function caseFinder(finder: Finder, {locale}: {locale: Locale}): HTMLElement & {stop: () => void} {
  let query = readFindAddress(location.search);
  let asked = 0;
  let answers = 0;
  let wasTyped = false;
  let panel: FacetPanel | null = null;
  let values: readonly FacetValue[] = [];

  const search = element("input", {type: "search", autocomplete: "off", "data-role": "case-search"});
  const sort = element("select", {"data-role": "case-sort"});
  const hint = element("p", {class: "case-muted sort-hint"});
  const form = element(
    "form",
    {class: "case-filter", role: "search"},
    element("label", {}, findWords.search[locale], search),
    element("label", {}, findWords.sort[locale], sort),
  );
  const facets = element("details", {class: "facets-box"}, element("summary", {}, findWords.filters[locale]));
  facets.open = matchMedia("(min-width: 860px)").matches;
  const status = findStatus({locale, onRetry: () => void ask()});
  const spoken = element("p", {class: "hidden-words", role: "status"});
  const list = element("section", {class: "cases", tabindex: "-1", "aria-label": findWords.cases[locale]});
  const root = element(
    "div",
    {class: "case-finder", lang: locale, "data-state": "waiting"},
    form,
    hint,
    element("div", {class: "case-finder-parts"}, facets, element("div", {}, status, spoken, list)),
  );

  const showQuery = () => {
    if (document.activeElement !== search) search.value = query.text;
    const offered = sortNames.filter((name) => name !== "match" || query.text.trim() !== "");
    const now = sortOf(query);
    sort.replaceChildren(
      ...offered.map((name) => {
        const option = element("option", {value: name}, sortWords[name][locale]);
        option.selected = name === now;
        return option;
      }),
    );
    hint.textContent = sortHints[now]?.[locale] ?? "";
  };

  const draw = (found: Found) => {
    const pages = Math.max(1, Math.ceil(found.answer.total / pageSize));
    if (query.page > pages) return change({...query, page: pages}, "replace");
    if (found.values !== values || panel === null) {
      values = found.values;
      const next = facetPanel(values, {locale, onPick: (make) => change(make(query), "push")});
      if (panel === null) facets.append(next);
      else panel.replaceWith(next);
      panel = next;
    }
    panel.update(query, found.answer.counts);
    const drawn = caseList(found, query, {
      locale,
      actions: {
        onDrop: (criterion) => change(withoutCriterion(query, criterion), "push"),
        onClear: () => change({...query, text: "", picks: [], page: 1}, "push"),
        onPage(page) {
          change({...query, page}, "push");
          list.focus({preventScroll: true});
          list.scrollIntoView({block: "start"});
        },
      },
    });
    // A dropped filter's button goes with it: the focus stays in the list.
    const hadFocus = list.contains(document.activeElement) && document.activeElement !== list;
    list.replaceChildren(...drawn.filter((part) => part !== null));
    if (hadFocus) list.focus({preventScroll: true});
    if (answers > 0) spoken.textContent = casesWords(found.answer.total, locale);
    list.removeAttribute("aria-busy");
    status.hide();
    root.dataset["state"] = "ready";
    root.dataset["answers"] = String(++answers);
  };

  const ask = async () => {
    const mine = ++asked;
    const isPlain = criteria(query).length === 0 && query.page === 1 && sortOf(query) === "evidence";
    if (isPlain && !finder.hasOwn) return draw(finder.first);
    root.dataset["state"] = "waiting";
    list.setAttribute("aria-busy", "true");
    status.wait();
    try {
      const found = await finder.ask(query, {locale, onProgress: status.progress});
      if (mine === asked) draw(found);
    } catch (error) {
      if (mine !== asked) return;
      root.dataset["state"] = "failed";
      list.removeAttribute("aria-busy");
      status.fail(error instanceof Error ? error.message : String(error));
      list.replaceChildren(...unfiltered(finder.first, locale));
    }
  };

  const change = (next: CaseQuery, how: "push" | "replace") => {
    query = next;
    wasTyped &&= how === "replace";
    history[how === "push" ? "pushState" : "replaceState"](
      history.state,
      "",
      writeFindAddress(new URL(location.href), query),
    );
    showQuery();
    void ask();
  };
  const onPop = () => {
    query = readFindAddress(location.search);
    search.value = query.text;
    wasTyped = false;
    showQuery();
    void ask();
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  search.addEventListener("input", (event) => {
    event.stopPropagation();
    clearTimeout(timer);
    timer = setTimeout(() => {
      // One entry of the history for all that is typed in a row.
      change({...query, text: search.value, page: 1}, wasTyped ? "replace" : "push");
      wasTyped = true;
    }, rest);
  });
  sort.addEventListener("change", () => change({...query, sort: sort.value as SortName, page: 1}, "push"));
  form.addEventListener("submit", (event) => event.preventDefault());
  for (const touched of [facets, form])
    for (const sign of ["pointerenter", "focusin"])
      touched.addEventListener(sign, finder.prepare, {once: true});
  window.addEventListener("popstate", onPop);
  const unwatch = finder.watch(() => void ask());

  search.value = query.text;
  showQuery();
  void ask();
  return Object.assign(root, {
    stop() {
      clearTimeout(timer);
      window.removeEventListener("popstate", onPop);
      unwatch();
    },
  });
}

/** Better some cases than none: the first page of all, of which the status says that they are not filtered. */
const unfiltered = (found: Found, locale: Locale) =>
  caseList(found, everyCase, {locale, actions: null}).filter((part) => part !== null);
