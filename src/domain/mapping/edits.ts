import type {MeasureName} from "../links.js";
import type {Cadence, Measure, TrainingRows} from "../loop.js";
import type {MappedTable} from "../mapping.js";
import type {Source} from "./source.js";

/** What a person said of a measure; what is absent is guessed. */
export interface MeasureEdits {
  /** Null where the data do not have the measure. */
  source?: Source | null;
  /** Empty where the column's own name is to stand. */
  label?: string;
  unit?: string;
  better?: Measure["better"];
  transform?: Measure["transform"];
  kind?: TrainingRows["kind"];
}

/** What a person said of a file, by what a mapping needs to know of it. */
export type TableEdits = Partial<Pick<MappedTable, "time" | "dateForm" | "numberForm" | "rows">>;

/** All that a person corrected in a proposed mapping. Guesses are made anew around it, so that one answer mends what hangs on it. */
export interface MappingEdits {
  id?: string;
  title?: string;
  /** Citation and licence; empty for none. */
  source?: string;
  cadence?: Cadence;
  /** By the file's place among those that were brought. */
  tables?: Readonly<Record<number, TableEdits>>;
  measures?: Readonly<Partial<Record<MeasureName, MeasureEdits>>>;
  /** Whether a column is a covariate, by `covariateKey`. */
  covariates?: Readonly<Record<string, boolean>>;
}

/** Name of a column among those of all files, whatever way it is counted. */
export const covariateKey = ({table, from}: Pick<Source, "table" | "from">): string =>
  JSON.stringify([table, from]);
