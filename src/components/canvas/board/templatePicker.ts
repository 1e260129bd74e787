import type {CaseStudy} from "../../../domain/caseStudy.js";
import {caseCanvas} from "../../../domain/project/canvas/caseCanvas.js";
import {deckCanvas, deckExamples} from "../../../domain/project/canvas/deckCanvases.js";
import {emptyCanvas} from "../../../domain/project/workCanvas.js";
import type {WorkCanvas} from "../../../domain/project/workCanvas.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import type {CanvasEditor} from "../canvasEditor.js";
import {boardWords, labelled} from "./boardWords.js";
import {projectLimits} from "../../../domain/project/projectLimits.js";

/**
 * What a canvas can begin with: nothing, a case, or the deck's examples. Open while the project has no canvas, folded afterwards.
 *
 * @param options.cases Every case that the browser knows.
 * @param options.own Those of them that it alone keeps.
 * @example
 * const templates = display(templatePicker(editor, {cases, own, locale, say}));
 * invalidation.then(templates.stop);
 */
export function templatePicker(
  editor: CanvasEditor,
  {
    cases,
    own,
    locale,
    say,
  }: {
    cases: readonly CaseStudy[];
    own: readonly CaseStudy[];
    locale: Locale;
    say: (text: string) => void;
  },
): HTMLElement & {stop(): void} {
  const begin = (make: () => WorkCanvas) => {
    if (editor.project.canvases.length >= projectLimits.canvases) return say(boardWords.tooMany[locale]);
    const canvas = make();
    editor.add(canvas);
    say(labelled(boardWords.opened, canvas.title, locale));
    root.open = false;
    summary.focus();
  };
  const card = (
    role: string,
    {name, says, make, more = null}: {name: string; says: string; make: () => WorkCanvas; more?: Node | null},
  ) => {
    const use = element(
      "button",
      {type: "button", class: "pill", "data-role": role, "aria-label": `${boardWords.use[locale]}: ${name}`},
      boardWords.use[locale],
    );
    use.addEventListener("click", () => begin(make));
    return element(
      "li",
      {class: "template"},
      element("h3", {}, name),
      element("p", {}, says),
      more,
      element("p", {class: "template-use"}, use),
    );
  };
  const pick = element(
    "select",
    {"data-role": "template-case"},
    cases.map((study) => {
      const marks = [
        ...(study.canvas === undefined ? [] : [boardWords.hasCanvas[locale]]),
        ...(own.includes(study) ? [boardWords.privateCase[locale]] : []),
      ];
      const label = `${study.organisation[locale]}: ${study.title[locale]}`;
      return element("option", {value: study.id}, [label, ...marks].join(" · "));
    }),
  );
  const chosen = () => cases.find(({id}) => id === pick.value)!;
  const bizreach = cases.find(({id}) => id === "bizreach");
  const emptyTitle = () => `${boardWords.numbered[locale]} ${editor.project.canvases.length + 1}`;
  const summary = element("summary", {}, boardWords.begin[locale]);
  const none = element("p", {"data-role": "no-canvas"}, boardWords.noneYet[locale]);
  const root = element(
    "details",
    {class: "card canvas-templates", lang: locale, "data-role": "templates"},
    summary,
    none,
    element(
      "ul",
      {class: "template-list"},
      card("template-empty", {
        name: boardWords.empty[locale],
        says: boardWords.emptySays[locale],
        make: () => emptyCanvas(emptyTitle()),
      }),
      cases.length === 0
        ? null
        : card("template-from-case", {
            name: boardWords.fromCase[locale],
            says: boardWords.fromCaseSays[locale],
            make: () => caseCanvas(chosen(), {locale}),
            more: element("label", {class: "template-case"}, boardWords.case[locale], pick),
          }),
      bizreach === undefined
        ? null
        : card("template-bizreach", {
            name: boardWords.bizreach[locale],
            says: boardWords.bizreachSays[locale],
            make: () => caseCanvas(bizreach, {locale}),
          }),
      deckExamples.map((example) =>
        card(`template-${example.id}`, {
          name: example.title[locale],
          says: example.says[locale],
          make: () => deckCanvas(example, {locale}),
        }),
      ),
    ),
  );
  let wasEmpty: boolean | null = null;
  const stop = editor.watch(({value}) => {
    const isEmpty = value === null;
    if (isEmpty === wasEmpty) return;
    wasEmpty = isEmpty;
    root.open = isEmpty;
    none.hidden = !isEmpty;
    summary.textContent = (isEmpty ? boardWords.begin : boardWords.beginMore)[locale];
  });
  return Object.assign(root, {stop});
}
