import {noteKindLabels} from "../../../domain/project/canvas/noteKinds.js";
import {noteKinds} from "../../../domain/project/workCanvas.js";
import type {Locale} from "../../../domain/texts.js";
import {element} from "../../element.js";
import {boardWords} from "./boardWords.js";

/** What the marks and colours of cards mean. */
export const kindLegend = ({locale}: {locale: Locale}): HTMLElement =>
  element(
    "ul",
    {class: "kind-legend", "aria-label": boardWords.kinds[locale]},
    noteKinds.map((kind) => {
      const {mark, name, says} = noteKindLabels[kind];
      return element(
        "li",
        {"data-kind": kind},
        element("b", {}, `${mark} ${name[locale]}`),
        locale === "ja" ? `：${says.ja}` : `: ${says.en}`,
      );
    }),
  );
