/** Rows as a query returns them. */
export interface AnswerRows {
  columns: readonly {
    name: string;
    type: "text" | "number" | "date" | "timestamp" | "time" | "boolean" | "other";
  }[];
  rows: readonly Readonly<Record<string, unknown>>[];
}

/** What became of a statement. */
export type Answer =
  /** `cut`: there are more rows than were read. */
  | ({kind: "rows"; cut: boolean; seconds: number} & AnswerRows)
  /** The database's message, and the offset in the statement to which it points. */
  | {kind: "wrong"; message: string; position: number | null}
  /** It would do more than read. */
  | {kind: "refused"}
  | {kind: "several"}
  | {kind: "empty"}
  | {kind: "stopped"}
  /** The database could not be started. */
  | {kind: "failed"; message: string};

/** Runs a statement; never rejects. */
export type Ask = (
  sql: string,
  options: {signal: AbortSignal; onProgress: (share: number) => void},
) => Promise<Answer>;
