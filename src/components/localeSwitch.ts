import type {Locale} from "../domain/texts.js";
import {element} from "./element.js";

const names: Record<Locale, string> = {en: "English", ja: "日本語"};
const key = "growth-cycle-locale";

/**
 * A switch between the languages: an Observable view whose value is "en" or "ja". The choice goes into the address as
 * `?lang=…`, where it can be shared, and into the browser's local storage, where the next page finds it.
 *
 * @example
 * const locale = view(localeSwitch());
 */
export function localeSwitch(): HTMLElement & {value: Locale} {
  const buttons = (Object.keys(names) as Locale[]).map((locale) => {
    const button = element("button", {type: "button", class: "pill", lang: locale}, names[locale]);
    button.addEventListener("click", () => choose(locale));
    return {locale, button};
  });
  const group = element(
    "div",
    {class: "pills", role: "group", "aria-label": "Language / 言語"},
    buttons.map(({button}) => button),
  );
  const root = Object.assign(group, {value: chosenLocale(location.search, stored())});
  const show = () => {
    for (const {locale, button} of buttons)
      button.setAttribute("aria-pressed", String(locale === root.value));
  };
  function choose(locale: Locale) {
    root.value = locale;
    show();
    remember(locale);
    root.dispatchEvent(new Event("input", {bubbles: true}));
  }
  show();
  return root;
}

/**
 * The language that a reader has chosen: by the address, else by an earlier choice, else English.
 *
 * @param search The query of the address, e.g. `?lang=ja`; `stored` the earlier choice, null where there is none.
 * @example
 * chosenLocale("?lang=ja", "en") // "ja"
 */
export function chosenLocale(search: string, stored: string | null): Locale {
  const asked = [new URLSearchParams(search).get("lang"), stored];
  return asked.find((locale): locale is Locale => locale === "en" || locale === "ja") ?? "en";
}

function stored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // Storage may be forbidden; the choice then holds for the page alone.
    return null;
  }
}

function remember(locale: Locale) {
  const address = new URL(location.href);
  address.searchParams.set("lang", locale);
  history.replaceState(history.state, "", address);
  try {
    localStorage.setItem(key, locale);
  } catch {
    // As above.
  }
}
