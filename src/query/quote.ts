/**
 * A name as an SQL identifier, whatever it holds.
 *
 * @example
 * quoteIdentifier('share of "likes"') // "share of ""likes"""
 */
export const quoteIdentifier = (name: string) => `"${name.replaceAll('"', '""')}"`;

/**
 * A text as an SQL literal, for statements that a person is to read.
 *
 * @example
 * quoteLiteral("it's") // 'it''s'
 */
export const quoteLiteral = (text: string) => `'${text.replaceAll("'", "''")}'`;
