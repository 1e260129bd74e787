import type {MappingEdits} from "../../domain/mapping/edits.js";
import type {Proposal} from "../../domain/mapping/proposeMapping.js";
import type {ReadChoices, TableDescription} from "../../domain/tableDescription.js";
import type {Locale} from "../../domain/texts.js";
import type {MappingFields} from "./mappingFields.js";

/** What the parts of the form are drawn from, and what they may do. */
export interface FormContext {
  tables: readonly TableDescription[];
  proposal: Proposal;
  edits: MappingEdits;
  /** How each file is read where a person chose, by its name. */
  choices: Readonly<Record<string, ReadChoices>>;
  locale: Locale;
  fields: MappingFields;
  /** Changes what hangs on other fields: guesses are made anew and the form is drawn anew. */
  edit(change: (edits: MappingEdits) => MappingEdits): void;
  /** Changes a text, on which nothing else hangs: the form stays as it stands. */
  write(change: (edits: MappingEdits) => MappingEdits): void;
  /** Asks for a file to be read another way. */
  reread(file: string, choices: ReadChoices): void;
}
