import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";

const css = readFileSync(new URL("../../src/components/theme.css", import.meta.url), "utf8");

/** The colours of the n-th block that sets tokens. */
const blocks = [...css.matchAll(/\{([^{}]*--customer:[^{}]*)\}/g)].map(([, body]) =>
  Object.fromEntries(
    [...body!.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, hex]) => [name!, hex!]),
  ),
);
const [light, dark, darkByChoice] = blocks as [
  Record<string, string>,
  Record<string, string>,
  Record<string, string>,
];

type Colour = [number, number, number];

const parse = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255) as Colour;

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(colour: Colour): number {
  const [r, g, b] = colour.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as Colour;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: Colour, b: Colour): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const mix = (over: Colour, under: Colour, share: number) =>
  over.map((c, index) => c * share + under[index]! * (1 - share)) as Colour;

describe("theme.css", () => {
  test("gives the same dark colours by the reader's preference and by choice", () => {
    expect(blocks).toHaveLength(3);
    expect(darkByChoice).toEqual(dark);
    expect(Object.keys(dark)).toEqual(Object.keys(light));
  });

  test.each([
    ["light", light],
    ["dark", dark],
  ])("has %s texts at a contrast of at least 4.5 on every ground they stand on", (_, theme) => {
    const grounds: [string, Colour][] = [
      ["card", parse(theme.card!)],
      ["surface", parse(theme.surface!)],
      ["ground of condition 3", mix(parse(theme.data!), parse(theme.surface!), 0.07)],
    ];
    for (const text of ["customer", "business", "data", "ink", "ink-muted"])
      for (const [name, ground] of grounds)
        expect(contrast(parse(theme[text]!), ground), `${text} on ${name}`).toBeGreaterThanOrEqual(4.5);
    for (const tone of ["customer", "business", "data"])
      expect(contrast(parse(theme["on-colour"]!), parse(theme[tone]!)), tone).toBeGreaterThanOrEqual(4.5);
    expect(contrast(parse(theme["badge-ink"]!), parse(theme.badge!))).toBeGreaterThanOrEqual(4.5);
  });
});
