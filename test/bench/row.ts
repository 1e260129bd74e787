/** A line of the bench's table: what was measured, and the measurement or why there is none. */
export type Row = [name: string, value: string];
