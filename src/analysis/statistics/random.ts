/** A repeatable source of random numbers. */
export interface Random {
  /** The next number, uniform on [0, 1), a multiple of 2^-32. */
  uniform(): number;
  /** The next standard normal number. */
  normal(): number;
  /** The next whole number from 0 to `n` − 1, each equally likely. */
  integer(n: number): number;
}

/**
 * A seeded generator of random numbers: the same seed gives the same numbers on every machine.
 *
 * The generator is sfc32 (128 bits of state, a counter that guarantees a period of at least 2^32); the seed fills its state
 * through splitmix32, so that neighbouring seeds give unrelated streams, and 16 numbers are thrown away. Normal numbers come
 * from Marsaglia's polar method. Not for cryptography.
 *
 * @param seed Any whole number from 0 to 2^32 − 1; other seeds throw a `RangeError`, lest two seeds mean one stream.
 * @returns A generator with state of its own.
 * @example
 * const random = createRandom(1);
 * const shocks = Array.from({length: 156}, () => 0.03 * random.normal());
 *
 * @see C. Doty-Humphrey, PractRand, "sfc" family, https://pracrand.sourceforge.net/RNG_engines.txt
 * @see G. L. Steele Jr., D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014 (splitmix)
 * @see G. Marsaglia, T. A. Bray, "A convenient method for generating normal variables", SIAM Review 6(3), 1964
 */
export function createRandom(seed: number): Random {
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32)
    throw new RangeError(`invalid seed; not a whole number from 0 to 2^32 − 1: ${seed}`);
  const bits = sfc32(splitmix32(seed));
  const uniform = () => bits() / 2 ** 32;
  let spare: number | null = null;

  const normal = () => {
    if (spare !== null) {
      const value = spare;
      spare = null;
      return value;
    }
    for (;;) {
      const u = 2 * uniform() - 1;
      const v = 2 * uniform() - 1;
      const s = u * u + v * v;
      if (s === 0 || s >= 1) continue;
      const scale = Math.sqrt((-2 * Math.log(s)) / s);
      spare = v * scale;
      return u * scale;
    }
  };

  const integer = (n: number) => {
    if (!Number.isInteger(n) || n < 1 || n > 2 ** 32)
      throw new RangeError(`invalid n; not a whole number from 1 to 2^32: ${n}`);
    // Numbers beyond the last whole multiple of n would favour the small results.
    const limit = 2 ** 32 - (2 ** 32 % n);
    let value = bits();
    while (value >= limit) value = bits();
    return value % n;
  };

  return {uniform, normal, integer};
}

function splitmix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let z = state ^ (state >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z ^= z >>> 15;
    z = Math.imul(z, 0x735a2d97);
    return (z ^ (z >>> 15)) >>> 0;
  };
}

function sfc32(fill: () => number): () => number {
  let [a, b, c, counter] = [fill() | 0, fill() | 0, fill() | 0, 1];
  const next = () => {
    const result = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return result >>> 0;
  };
  for (let i = 0; i < 16; i++) next();
  return next;
}
