import {reckonSample} from "../../analysis/project/reckonSample.js";
import {inMilestone} from "../../domain/project/planEdits.js";
import {sampleMethods} from "../../domain/project/plan.js";
import type {Plan, SampleInput, SampleMethod} from "../../domain/project/plan.js";
import {element} from "../element.js";
import {formatNumber} from "../format.js";
import {linkNumber} from "../sentences.js";
import {choiceField, numberField, textField} from "./planFields.js";
import type {Bound, PlanForm} from "./planForm.js";
import {sampleBasisHint} from "./planHints.js";
import {milestoneOf} from "./planPart.js";
import {methodWords, planWords as words, sampleText} from "./planWords.js";
import {powerAddress} from "./powerAddress.js";

/**
 * How a milestone's result is told from chance: what the power calculation needs beside the target, and what it says, live.
 *
 * @param at The milestone's place in the plan, from 0.
 */
export function samplePart(form: PlanForm, at: number): HTMLElement {
  const {locale, presets, plan} = form;
  const {id, sample} = plan.milestones[at]!;
  const path = `milestones.${at}.sample`;
  const method = sample?.input?.method ?? (sample === null ? null : "own");
  const said = element("div", {class: "plan-said", role: "status", "data-role": `${path}.said`});
  const number = (key: "peoplePerWeek" | "sd" | "watchWeeks" | "elasticity") =>
    numberField(form, `${path}.input.${key}`, {name: words[key], hint: hints[key]}, ofInput(id, key));
  const chosen = choiceField(
    form,
    path,
    {name: words.method},
    [
      ["", words.notYet[locale]],
      ...sampleMethods.toReversed().map((each) => [each, methodWords[each][locale]] as const),
    ],
    methodBound(id, {noise: presetOf(plan, form)}),
  );
  form.watch((now) => say(now));
  return element(
    "div",
    {},
    element(
      "div",
      {class: "plan-grid"},
      chosen,
      method === "own" ? ownFields() : null,
      method === "mean" ? number("sd") : null,
      method !== null && isTest(method) ? [number("peoplePerWeek"), number("watchWeeks")] : null,
      method === "association"
        ? [
            choiceField(
              form,
              `${path}.input.noise`,
              {name: words.noise},
              [
                ["", words.choose[locale]],
                ...presets.map(
                  ({id: preset, loop, link, sourceLabel, targetLabel}) =>
                    [
                      preset,
                      `${loop[locale]}: ${linkNumber(link)} ${sourceLabel[locale]} → ${targetLabel[locale]}`,
                    ] as const,
                ),
              ],
              noiseBound(id),
            ),
            number("elasticity"),
          ]
        : null,
    ),
    said,
    // Whether there is time enough is a sentence that needs the whole width.
    chosen.querySelector(".field-faults"),
  );

  function ownFields() {
    return [
      numberField(
        form,
        `${path}.weeks`,
        {name: words.weeks},
        {
          get: (now) => milestoneOf(now, id)?.sample?.weeks,
          set: (now, weeks) =>
            inSample(id, (each) => ({...each, weeks: weeks === null ? null : Math.max(0, weeks)}))(now),
        },
      ),
      textField(
        form,
        `${path}.basis`,
        {name: words.basis, example: sampleBasisHint},
        {
          get: (now) => milestoneOf(now, id)?.sample?.basis,
          set: (now, basis) => inSample(id, (each) => ({...each, basis}))(now),
        },
        {most: 500},
      ),
    ];
  }

  function say(now: Plan) {
    const {target, sample: kept} = now.milestones[at] ?? {target: null, sample: null};
    if (target === null || kept?.input === undefined || kept.input.method === "own")
      return said.replaceChildren();
    const reckoned = reckonSample(target, kept.input, presets);
    if (!reckoned.ok) return said.replaceChildren(element("p", {class: "hint"}, reckoned.needs[locale]));
    const {perArm, weeks, basis} = reckoned;
    const print = (value: number) => formatNumber(value, locale);
    const address = powerAddress(target, kept.input, presets);
    said.replaceChildren(
      element(
        "p",
        {},
        element(
          "strong",
          {},
          sampleText({perArm: perArm === null ? null : print(perArm), weeks: print(weeks)})[locale],
        ),
        ` ${basis[locale]}`,
        address === null
          ? null
          : [
              " ",
              element("a", {href: `./loop/power?${address}&lang=${locale}`}, words.sampleOnPower[locale]),
            ],
      ),
    );
  }
}

const hints = {
  peoplePerWeek: undefined,
  sd: undefined,
  watchWeeks: words.watchHint,
  elasticity: words.elasticityHint,
};

const isTest = (method: SampleMethod) => method === "percent" || method === "share" || method === "mean";

/** The noise of the link from which the plan starts, where it is known. */
function presetOf({loop, link}: Plan, {presets}: PlanForm): string | null {
  return presets.find(({id}) => id === `${loop ?? ""}.${link ?? ""}`)?.id ?? null;
}

const blank = {peoplePerWeek: null, sd: null, watchWeeks: null, elasticity: null, noise: null};

function methodBound(id: string, {noise}: {noise: string | null}): Bound<string> {
  return {
    get(plan) {
      const milestone = milestoneOf(plan, id);
      if (milestone === undefined) return undefined;
      return milestone.sample === null ? "" : (milestone.sample.input?.method ?? "own");
    },
    set: (plan, method) =>
      inMilestone(id, (each) => ({
        ...each,
        sample:
          method === ""
            ? null
            : {
                ...(each.sample?.input?.method === "own"
                  ? each.sample
                  : {perArm: null, weeks: null, basis: ""}),
                input: {...blank, noise, ...each.sample?.input, method: method as SampleMethod},
              },
      }))(plan),
  };
}

const inSample = (
  id: string,
  change: (sample: NonNullable<Plan["milestones"][number]["sample"]>) => Plan["milestones"][number]["sample"],
) => inMilestone(id, (each) => (each.sample === null ? each : {...each, sample: change(each.sample)}));

const inInput = (id: string, change: (input: SampleInput) => SampleInput) =>
  inSample(id, (sample) => (sample.input === undefined ? sample : {...sample, input: change(sample.input)}));

const ofInput = (
  id: string,
  key: "peoplePerWeek" | "sd" | "watchWeeks" | "elasticity",
): Bound<number | null> => ({
  get: (plan) => milestoneOf(plan, id)?.sample?.input?.[key],
  set: (plan, value) => inInput(id, (input) => ({...input, [key]: value}))(plan),
});

const noiseBound = (id: string): Bound<string> => ({
  get(plan) {
    const input = milestoneOf(plan, id)?.sample?.input;
    return input === undefined ? undefined : (input.noise ?? "");
  },
  set: (plan, noise) => inInput(id, (input) => ({...input, noise: noise === "" ? null : noise}))(plan),
});
