import type {CaseStudy} from "../../../domain/caseStudy.js";
import {DataError} from "../../../domain/errors.js";
import {parseCase} from "../../../domain/parseCase.js";
import type {Text} from "../../../domain/texts.js";
import type {CaseDraft} from "./caseDraft.js";
import {draftInput} from "./draftInput.js";

/** What is to be put right in a draft, and where. */
export interface DraftFault {
  /** Path of the field, e.g. `metrics.0.change`. */
  path: string;
  text: Text;
  /** Whether there is nothing yet, which is no mistake of a person who has only begun. */
  isEmpty: boolean;
}

const fillIn: Text = {en: "Fill this in.", ja: "入力してください。"};
const choose: Text = {en: "Choose one.", ja: "ひとつ選んでください。"};
const chooseSome: Text = {en: "Choose one or more.", ja: "ひとつ以上選んでください。"};
const whereItIs: Text = {
  en: "Give a web address or the name of a seed document.",
  ja: "アドレスか元資料の名前を入力してください。",
};
const chosen = /(^industry|\.(support|better|condition))$/;

/**
 * The case that a draft makes, or everything that keeps it from being one, by the same schema as `npm run check`.
 *
 * @example
 * readDraft(draftOf()).faults[0] // {path: "id", text: {en: "Fill this in.", …}, isEmpty: true}
 */
export function readDraft(draft: CaseDraft): {study: CaseStudy | null; faults: DraftFault[]} {
  try {
    return {study: parseCase(draftInput(draft), {file: "case.yaml"}), faults: []};
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const faults = error.faults.map(({column = "", value, message, messageJa}) => {
      const isEmpty = value === "" || (typeof value === "string" && value.trim() === "");
      if (column === "tasks") return {path: column, text: chooseSome, isEmpty: true};
      if (isEmpty) return {path: column, text: chosen.test(column) ? choose : fillIn, isEmpty};
      // Neither field of the two is filled in.
      if (/^sources\.\d+\.address$/.test(column) && value === undefined)
        return {path: column, text: whereItIs, isEmpty: true};
      return {path: column, text: {en: message, ja: messageJa ?? message}, isEmpty: false};
    });
    return {study: null, faults};
  }
}
