import type {Agenda} from "../../domain/project/agenda.js";
import type {Product} from "../../domain/project/project.js";
import type {ProjectStore} from "../../domain/project/projectStore.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {boundField} from "./boundField.js";
import type {FieldOptions} from "./boundField.js";
import {followStore} from "./followStore.js";
import {partCards} from "./partCards.js";
import {preparationWords as words} from "./preparationWords.js";
import {roleList} from "./roleList.js";
import {workshopSection} from "./workshopIntroduction.js";

/**
 * What is settled before the session: the product and its two problems, who comes, and what is to come out.
 *
 * @param options.threeParts The agenda of the whole workshop, whose parts are laid out; null for none.
 * @example
 * display(preparation(store, {threeParts, locale}))
 */
export function preparation(
  store: ProjectStore,
  {threeParts, locale}: {threeParts: Agenda | null; locale: Locale},
): HTMLElement {
  const field = (key: keyof Product, options: Omit<FieldOptions, "keep" | "role">) => ({
    key,
    field: boundField({
      ...options,
      role: key,
      keep(value) {
        store.update((project) => ({...project, product: {...project.product, [key]: value}}));
        return null;
      },
    }),
  });
  const fields = [
    field("name", {label: words.product[locale], hint: words.productHint[locale], most: 200}),
    field("feature", {label: words.feature[locale], hint: words.featureHint[locale], most: 500}),
    field("customerProblem", {
      label: `① ${words.customerProblem[locale]}`,
      hint: words.customerHint[locale],
      most: 1000,
      rows: 3,
    }),
    field("businessProblem", {
      label: `② ${words.businessProblem[locale]}`,
      hint: words.businessHint[locale],
      most: 1000,
      rows: 3,
    }),
  ];
  const expected = element("ul", {"data-role": "expected-outputs"});
  const root = workshopSection(
    "before",
    locale,
    threeParts === null
      ? null
      : element(
          "div",
          {},
          element("h3", {}, words.parts[locale]),
          partCards(threeParts, {locale}),
          element("p", {class: "hint"}, words.partsNote[locale]),
        ),
    element(
      "div",
      {class: "workshop-fields"},
      fields.map(({field: {node}}) => node),
    ),
    roleList(store, {locale}),
    element("h3", {}, words.expected[locale]),
    expected,
  );
  followStore(store, root, ({product, session: {agenda}}) => {
    for (const {key, field} of fields) field.show(product[key]);
    const outputs = agenda?.parts.map(({output}) => output[locale]) ?? [words.noAgenda[locale]];
    if (expected.dataset["shown"] === outputs.join("\n")) return;
    expected.dataset["shown"] = outputs.join("\n");
    expected.replaceChildren(...outputs.map((text) => element("li", {}, text)));
  });
  return root;
}
