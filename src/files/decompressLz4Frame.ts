const MAGIC = 0x184d2204;

/** Bits of a frame's flags, and of a block's size. */
const [BLOCK_CHECKSUM, CONTENT_SIZE, DICTIONARY] = [0x10, 0x08, 0x01];
const STORED = 0x80000000;

/**
 * The content of an LZ4 frame, as Arrow files of pandas and R have it. Checksums are not checked.
 *
 * @param length Bytes of the content.
 * @throws {RangeError} where the bytes are no LZ4 frame of that content.
 * @see LZ4 Frame Format 1.6.4 and LZ4 Block Format, https://github.com/lz4/lz4/tree/dev/doc
 * @example
 * decompressLz4Frame(bytes, 1024)
 */
export function decompressLz4Frame(frame: Uint8Array, length: number): Uint8Array {
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw new RangeError("no LZ4 frame");
  const flags = view.getUint8(4);
  if (flags & DICTIONARY) throw new RangeError("an LZ4 frame with a dictionary");
  const content = new Uint8Array(length);
  let at = flags & CONTENT_SIZE ? 15 : 7;
  let end = 0;
  for (let size = view.getUint32(at, true); size !== 0; size = view.getUint32(at, true)) {
    const bytes = size & ~STORED;
    const block = frame.subarray(at + 4, at + 4 + bytes);
    if (size & STORED) {
      content.set(block, end);
      end += bytes;
    } else {
      end = decompressBlock(block, content, end);
    }
    at += 4 + bytes + (flags & BLOCK_CHECKSUM ? 4 : 0);
  }
  if (end !== length) throw new RangeError(`an LZ4 frame of ${end} bytes where ${length} are due`);
  return content;
}

/** Writes a block's content from `start` on; it may repeat what stands before. Returns where the content ends. */
function decompressBlock(block: Uint8Array, content: Uint8Array, start: number): number {
  let [from, to] = [0, start];
  const longer = (count: number) => {
    if (count < 15) return count;
    let [sum, byte] = [count, 255];
    while (byte === 255) sum += byte = block[from++]!;
    return sum;
  };
  while (from < block.length) {
    const token = block[from++]!;
    const literals = longer(token >> 4);
    content.set(block.subarray(from, from + literals), to);
    from += literals;
    to += literals;
    if (from >= block.length) break;
    const offset = block[from]! | (block[from + 1]! << 8);
    from += 2;
    const matched = longer(token & 15) + 4;
    if (offset === 0 || offset > to || to + matched > content.length)
      throw new RangeError("a damaged LZ4 block");
    // Byte by byte: what is repeated may overlap with what is written.
    for (const last = to + matched; to < last; to++) content[to] = content[to - offset]!;
  }
  return to;
}
