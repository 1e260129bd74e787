import {newId, putBack} from "../../domain/project/parts.js";
import type {Project} from "../../domain/project/project.js";
import type {ProjectStore} from "../../domain/project/projectStore.js";
import type {SessionRole} from "../../domain/project/session.js";
import {withSession} from "../../domain/project/sessionEdits.js";
import type {Locale} from "../../domain/texts.js";
import {element} from "../element.js";
import {followStore} from "./followStore.js";
import {keyedNodes} from "./keyedNodes.js";
import {preparationWords, presetRoles} from "./preparationWords.js";
import {undoNotice} from "./undoNotice.js";

const most = 50;
const mostLetters = 100;

/**
 * Who is asked to come, by role: added, named, removed, and marked as invited.
 *
 * @example
 * roleList(store, {locale})
 */
export function roleList(store: ProjectStore, {locale}: {locale: Locale}): HTMLElement {
  const list = element("ul", {class: "workshop-roles workshop-list", "data-role": "roles"});
  const notice = undoNotice({locale});
  const button = (role: string, words: string, run: () => void) => {
    const made = element("button", {type: "button", class: "pill", "data-role": role}, words);
    made.addEventListener("click", run);
    return made;
  };
  const add = (roles: readonly SessionRole[]) => {
    if (store.value.session.roles.length + roles.length > most)
      return notice.say(preparationWords.fullRoles[locale]);
    store.update((project) => withRoles(project, (all) => [...all, ...roles]));
  };
  const blank = (role: string): SessionRole => ({id: newId("role"), role, name: "", invited: false});
  const preset = button("preset-roles", preparationWords.preset[locale], () => {
    add(presetRoles.map((role) => blank(role[locale])));
    list.querySelector<HTMLElement>('[data-role="role-name"]')?.focus();
  });
  const one = button("add-role", preparationWords.addRole[locale], () => {
    add([blank("")]);
    list.lastElementChild?.querySelector("input")?.focus();
  });
  const show = keyedNodes<SessionRole>(list, ({id}) =>
    roleRow(id, store, locale, (role) => {
      const at = store.value.session.roles.findIndex((each) => each.id === id);
      store.update((project) => withRoles(project, (all) => all.filter((each) => each.id !== id)));
      notice.offer(preparationWords.removed[locale], () => {
        if (store.value.session.roles.length >= most) return preparationWords.fullRoles[locale];
        store.update((project) => withRoles(project, (all) => putBack(all, role, at)));
        return null;
      });
    }),
  );
  const root = element(
    "div",
    {},
    element("h3", {}, preparationWords.roles[locale]),
    element("p", {class: "hint"}, preparationWords.rolesHint[locale]),
    list,
    element("div", {class: "pills"}, preset, one),
    notice.node,
  );
  followStore(store, root, ({session: {roles}}) => {
    show(roles);
    preset.hidden = roles.length > 0;
  });
  return root;
}

function roleRow(id: string, store: ProjectStore, locale: Locale, remove: (role: SessionRole) => void) {
  let known: SessionRole;
  const change = (next: Partial<SessionRole>) =>
    store.update((project) =>
      withRoles(project, (all) => all.map((role) => (role.id === id ? {...role, ...next} : role))),
    );
  const text = (field: "role" | "name") => {
    const input = element("input", {
      type: "text",
      maxlength: String(mostLetters),
      "data-role": field === "role" ? "role-role" : "role-name",
      "aria-label": preparationWords[field][locale],
      placeholder: preparationWords[field][locale],
      autocomplete: "off",
    });
    // While Japanese is being written a field may hold more letters than it takes.
    input.addEventListener("input", () => change({[field]: input.value.slice(0, mostLetters)}));
    return input;
  };
  const role = text("role");
  const name = text("name");
  const box = element("input", {type: "checkbox", "data-role": "role-invited"});
  const state = element("span", {});
  box.addEventListener("change", () => change({invited: box.checked}));
  const gone = element("button", {type: "button", class: "pill", "data-role": "remove-role"}, "✕");
  gone.addEventListener("click", () => remove(known));
  return {
    node: element("li", {}, role, name, element("label", {class: "workshop-check"}, box, state), gone),
    update(next: SessionRole) {
      known = next;
      if (role.value !== next.role) role.value = next.role;
      if (name.value !== next.name) name.value = next.name;
      box.checked = next.invited;
      state.textContent = preparationWords[next.invited ? "invited" : "notInvited"][locale];
      gone.setAttribute("aria-label", `${preparationWords.remove[locale]}: ${next.role || next.name}`);
    },
  };
}

const withRoles = (project: Project, change: (roles: SessionRole[]) => SessionRole[]): Project =>
  withSession(project, ({roles}) => ({roles: change(roles).slice(0, most)}));
