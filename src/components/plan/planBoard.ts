import type {LoopSummary} from "../../analysis/loop/summary.js";
import type {PowerPreset} from "../../analysis/power/powerPreset.js";
import type {CaseEntry} from "../../domain/find/caseEntry.js";
import {formatDate as isoDate} from "../../domain/calendar.js";
import {copiedPlan} from "../../domain/project/newPlan.js";
import {newId, putBack} from "../../domain/project/parts.js";
import type {Plan} from "../../domain/project/plan.js";
import {inPlan} from "../../domain/project/planEdits.js";
import type {ProjectStore} from "../../domain/project/projectStore.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {planActions} from "./planActions.js";
import {planEditor} from "./planEditor.js";
import type {PlanEditor} from "./planEditor.js";
import {planExports, planImport} from "./planExports.js";
import {loopLinkSentence, planLoops} from "./planLoops.js";
import {planMarkdown} from "./planMarkdown.js";
import {planOrigins} from "./planOrigins.js";
import {planPicker} from "./planPicker.js";
import {planStart} from "./planStart.js";
import type {StartChoice} from "./planStart.js";
import {planWords as words} from "./planWords.js";
import {startChoice} from "./startChoice.js";
import type {PlanAsked} from "./startChoice.js";
import {projectLimits} from "../../domain/project/projectLimits.js";

export interface PlanBoardElement extends HTMLElement {
  update(options: {locale: Locale; width: number}): void;
}

/**
 * The page's plans: chosen, started, written, copied, removed, taken along. It lives as long as the page and follows the project, so that no letter
 * that is typed is lost when the project changes.
 *
 * @param options.asked From the address; `onOpen` is told which plan is open, for the address.
 * @param options.today Days since 1970-01-01.
 * @example
 * const board = planBoard(await projectStore(), {loops, presets, cases, asked, today, onOpen});
 * board.update({locale, width});
 */
export function planBoard(
  store: ProjectStore,
  {
    loops: shipped,
    presets,
    cases,
    asked,
    today,
    onOpen,
  }: {
    loops: readonly LoopSummary[];
    presets: readonly PowerPreset[];
    cases: readonly CaseEntry[];
    asked: PlanAsked;
    today: number;
    onOpen: (plan: string | null) => void;
  },
): PlanBoardElement {
  const isAsked = asked.loop !== null || asked.canvas !== null || asked.case !== null;
  let view: {locale: Locale; width: number} | null = null;
  let open = asked.plan;
  let choice: StartChoice | null = null;
  let editor: PlanEditor | null = null;
  let shape = "";
  const top = element("div", {});
  const middle = element("div", {});
  const bottom = element("div", {});
  const undoing = element("div", {class: "plan-undo", role: "status", "data-role": "plan-undo"});
  const root = element("div", {class: "plan-board"}, top, undoing, middle, bottom);

  const plans = () => store.value.plans;
  const current = () => plans().find(({id}) => id === open);
  const loops = () => planLoops(store.value.loops, shipped);

  const sources = () => ({loops: loops(), project: store.value, cases});
  const newChoice = (from: Omit<PlanAsked, "plan">) => startChoice(from, today, sources());

  function add(plan: Plan): boolean {
    if (plans().length >= projectLimits.plans) return false;
    store.update((project) =>
      project.plans.length >= projectLimits.plans || project.plans.some(({id}) => id === plan.id)
        ? project
        : {...project, plans: [...project.plans, plan]},
    );
    choice = null;
    show(plan.id);
    return true;
  }

  function show(id: string | null) {
    const hadFocus = root.contains(document.activeElement);
    undoing.replaceChildren();
    open = id;
    editor = null;
    shape = "";
    onOpen(id);
    draw();
    // What was pressed may have gone, and the focus with it.
    if (hadFocus && !root.contains(document.activeElement)) focusTop();
  }

  const focusTop = () => middle.querySelector<HTMLElement>(".plan-summary, select")?.focus();
  const say = (text: string) => undoing.replaceChildren(element("span", {}, text));

  function offerUndo(said: string, undo: () => void) {
    const {locale} = view!;
    const back = element("button", {type: "button", class: "pill", "data-role": "undo"}, words.undo[locale]);
    back.addEventListener("click", () => {
      undoing.replaceChildren();
      undo();
    });
    undoing.replaceChildren(element("span", {}, said), back);
    back.focus();
  }

  function remove(plan: Plan) {
    const at = plans().findIndex(({id}) => id === plan.id);
    store.update((project) => ({...project, plans: project.plans.filter(({id}) => id !== plan.id)}));
    show(plans()[Math.min(at, plans().length - 1)]?.id ?? null);
    offerUndo(`${plan.title.trim() || words.untitled[view!.locale]}: ${words.removed[view!.locale]}`, () => {
      store.update((project) =>
        project.plans.length >= projectLimits.plans
          ? project
          : {...project, plans: putBack(project.plans, plan, Math.max(0, at))},
      );
      choice = null;
      show(plan.id);
    });
  }

  function begin(from: Omit<PlanAsked, "plan">) {
    choice = newChoice(from);
    shape = "";
    draw();
    focusTop();
  }

  function draw() {
    if (view === null) return;
    const {locale} = view;
    const {value: project} = store;
    if (choice === null && current() === undefined) {
      if (open !== null) say(words.noPlan[locale]);
      open = plans()[0]?.id ?? null;
      editor = null;
      onOpen(open);
    }
    if (choice === null && open === null) choice = newChoice({loop: null, canvas: null, case: null});
    const picker = planPicker(plans(), {
      ...{locale, open: choice === null ? open : null},
      onOpen: (id) => {
        choice = null;
        show(id);
      },
      onNew:
        plans().length >= projectLimits.plans ? null : () => begin({loop: null, canvas: null, case: null}),
    });
    // Left as it is where nothing changed, so that the focus stays.
    if (picker.outerHTML !== top.innerHTML) top.replaceChildren(picker);
    // Drawn anew only where something else is to be seen than before.
    const next = JSON.stringify([
      ...[locale, choice === null ? open : null],
      choice === null
        ? null
        : [
            plans().length,
            project.canvases.map(({id, title}) => [id, title]),
            project.loops.map(({id}) => id),
          ],
    ]);
    if (next === shape) return editor?.sync();
    shape = next;
    if (choice !== null) {
      editor = null;
      middle.replaceChildren(
        planStart(choice, {
          ...{locale, ...sources()},
          onMake: (plan) => {
            if (!add(plan)) say(words.tooMany[locale]);
          },
          onCancel:
            plans().length === 0
              ? null
              : () => {
                  choice = null;
                  show(open);
                },
        }),
      );
      bottom.replaceChildren(imports(locale));
      return;
    }
    const id = open!;
    editor = planEditor({
      ...{locale, presets, today: isoDate(today), offerUndo: undoEdit},
      origins: planOrigins(current()!, {loops: loops(), cases, locale}),
      width: () => view!.width,
      project: () => store.value,
      plan: () => plans().find((plan) => plan.id === id),
      edit: (change) => store.update(inPlan(id, change)),
      isKept: () => store.isKept,
    });
    middle.replaceChildren(editor.node);
    bottom.replaceChildren(actions(locale), exportsOf(id, locale), imports(locale));
    function undoEdit(said: string, undo: (plan: Plan) => Plan) {
      offerUndo(said, () => store.update(inPlan(id, undo)));
    }
  }

  const actions = (locale: Locale) =>
    planActions({
      locale,
      onCopy() {
        const plan = current();
        if (plan === undefined) return;
        const isAdded = add(copiedPlan(plan, {id: newId("plan"), suffix: words.copy[locale]}));
        if (!isAdded) say(words.tooMany[locale]);
      },
      onRemove() {
        const plan = current();
        if (plan !== undefined) remove(plan);
      },
    });

  function exportsOf(id: string, locale: Locale) {
    const plan = () => plans().find((each) => each.id === id)!;
    return planExports({
      locale,
      plan,
      markdown() {
        const {loop, link, canvas} = plan();
        const known = loops().find((each) => each.id === loop);
        return planMarkdown(plan(), {
          locale,
          bottleneck: known === undefined || link === null ? null : loopLinkSentence(known, link, locale),
          canvas: store.value.canvases.find((each) => each.id === canvas)?.title.trim() || null,
          nameOf: (path) => editor?.nameOf(path) ?? path,
        });
      },
    });
  }

  const imports = (locale: Locale) =>
    planImport({locale, has: (id) => plans().some((plan) => plan.id === id), add, say});

  if (isAsked) choice = newChoice(asked);
  store.watch(draw);
  return Object.assign(root, {
    update(options: {locale: Locale; width: number}) {
      if (view?.locale !== options.locale) undoing.replaceChildren();
      view = options;
      root.lang = options.locale;
      draw();
    },
  });
}
