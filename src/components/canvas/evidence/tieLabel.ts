import {linkLabel} from "./linkLabel.js";
import {confidenceSteps} from "../../../analysis/project/confidenceScale.js";
import type {EvidenceContext} from "../../../analysis/project/worth.js";
import {writeLoopState} from "../../../domain/loopState.js";
import type {Tie, TrialArm} from "../../../domain/project/tie.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {formatNumber} from "../../format.js";
import {caseAddress} from "./caseAddress.js";
import {evidenceWords} from "./evidenceWords.js";

/**
 * What a tie names, with a link to where it can be read; what is gone is named as far as it is known.
 *
 * @param options.own Ids of the cases that this browser alone knows.
 * @example
 * tieLabel(tie, {context: {cases, project}, own: new Set(), locale: "en"})
 */
export function tieLabel(
  tie: Tie,
  {context, own, locale}: {context: EvidenceContext; own: ReadonlySet<string>; locale: Locale},
): {text: string; node: Node; detail: string | null} {
  const link = (text: string, href: string, detail: string | null = null) => ({
    text,
    node: element("a", {href}, text),
    detail,
  });
  const plain = (text: string, detail: string | null = null) => ({text, node: new Text(text), detail});
  switch (tie.kind) {
    case "case": {
      const study = context.cases.find(({id}) => id === tie.case);
      if (study === undefined) return plain(tie.case);
      return link(
        `${study.organisation[locale]}: ${study.title[locale]}`,
        caseAddress(study.id, own, locale),
      );
    }
    case "loop": {
      const loop = context.project.loops.find(({id}) => id === tie.loop);
      if (loop === undefined) return plain(tie.loop, linkLabel(tie.link, locale));
      const search = writeLoopState({...loop.state, loop: loop.id, link: tie.link}, `?lang=${locale}`);
      return link(loop.title[locale], `./loop/${search}`, linkLabel(tie.link, locale));
    }
    case "milestone": {
      const plan = context.project.plans.find(({id}) => id === tie.plan);
      const milestone = plan?.milestones.find(({id}) => id === tie.milestone);
      if (milestone === undefined) return plain(evidenceWords.milestone[locale]);
      return link(milestone.title.trim() || evidenceWords.noTitle[locale], `./plan?lang=${locale}`);
    }
    case "trial": {
      const arms = [
        `${evidenceWords.control[locale]} ${armText(tie.control, locale)}`,
        `${evidenceWords.treatment[locale]} ${armText(tie.treatment, locale)}`,
      ].join(locale === "ja" ? "、" : ", ");
      return plain(tie.name, [tie.metric, arms].filter((part) => part !== "").join(" · "));
    }
    case "saying": {
      const step = confidenceSteps.find(({name}) => name === tie.level)!;
      return plain(tie.text, step.label[locale]);
    }
  }
}

const armText = (arm: TrialArm, locale: Locale) =>
  "successes" in arm
    ? `${arm.successes} / ${arm.n}`
    : `${formatNumber(arm.mean, locale)} ± ${formatNumber(arm.sd, locale)} (n = ${arm.n})`;
