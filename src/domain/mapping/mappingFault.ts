import type {CellValue} from "../tableDescription.js";
import type {Text} from "../texts.js";

/** One thing about a mapping that must be put right, and the field of it where that is done. */
export interface MappingFault {
  /** Path of the field, e.g. `tables.0.dateForm`, `manifest.measures.business_kpi.unit`. */
  path: string;
  /** Place in a file that the fault is about, where it is about one. */
  file?: string;
  /** Row as a spreadsheet counts it: the header is row 1. */
  row?: number;
  column?: string;
  value?: CellValue;
  /** What is wrong and what would be right. */
  text: Text;
}
