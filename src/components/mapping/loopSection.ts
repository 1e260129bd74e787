import type {MappingEdits} from "../../domain/mapping/edits.js";
import {element} from "../element.js";
import {selectControl, textControl} from "./controls.js";
import type {FormContext} from "./formContext.js";
import {cadenceWords, mappingWords} from "./mappingWords.js";

/**
 * What holds for the loop as a whole: its title, its folder, its period, where the data are from.
 *
 * @example
 * loopSection(context)
 */
export function loopSection({proposal, edits, locale, fields, edit, write}: FormContext): HTMLElement {
  const {manifest} = proposal.mapping;
  const text = (change: MappingEdits) => write((all) => ({...all, ...change}));
  return element(
    "fieldset",
    {class: "card mapping-loop"},
    element("legend", {}, mappingWords.loop[locale]),
    element(
      "div",
      {class: "mapping-fields"},
      fields.add(
        "manifest.title",
        mappingWords.title,
        textControl(edits.title ?? manifest.title?.[locale] ?? "", (title) => text({title})),
      ),
      fields.add(
        "manifest.id",
        mappingWords.id,
        textControl(edits.id ?? manifest.id ?? "", (id) => text({id}), {spellcheck: "false"}),
      ),
      fields.add(
        "manifest.cadence",
        mappingWords.cadence,
        selectControl(
          (["day", "week", "month"] as const).map((value) => ({value, words: cadenceWords[value][locale]})),
          manifest.cadence,
          (cadence) => edit((all) => ({...all, cadence})),
        ),
      ),
      fields.add(
        "manifest.source",
        mappingWords.source,
        textControl(edits.source ?? "", (source) => text({source})),
      ),
    ),
  );
}
