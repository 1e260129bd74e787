/** Numbers that belong to a name, and figures that do not. */
const names = /PyTorch 1\.0|Lyft Level 5/g;
const months = [
  ..."January February March April May June July August September October November December".split(" "),
];
const powers: Record<string, number> = {割: 1, K: 3, 万: 4, M: 6, million: 6, 億: 8};

/**
 * The numbers that stand in an English or Japanese text, each once, in rising order: `50 万` as 500,000, `4 割` as 40 (per
 * cent), `July` as 7. Digits within a word (`S3`, `CIFAR-10`) are no numbers; nor are words such as "two" or 二つ.
 *
 * @example
 * numbersOf("From 3.5 % to 48 %, of 500,000") // [3.5, 48, 500000]
 */
export function numbersOf(text: string): number[] {
  const written = [
    ...text
      .replaceAll(names, "")
      .matchAll(/(?<![A-Za-z\d.]|[A-Za-z]-)(\d[\d,]*(?:\.\d+)?)\s*(割|万|億|million\b|[KM]\b)?/g),
  ];
  const digits = written.map(([, digits, scale]) =>
    Number(`${digits.replaceAll(",", "")}e${powers[scale] ?? 0}`),
  );
  const named = months.flatMap((month, index) =>
    new RegExp(`\\b${month}\\b`).test(text) ? [index + 1] : [],
  );
  return [...new Set([...digits, ...named])].sort((a, b) => a - b);
}
