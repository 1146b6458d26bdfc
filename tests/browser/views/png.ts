/** Screenshots made small: a picture of a view has few colours, so a palette of 256 holds nearly all of it. */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLOURS = 256;
/** Of these, so many go to the most frequent colours. */
const FREQUENT = 128;

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, one after the other. */
  readonly pixels: Uint8Array;
}

const paeth = (a: number, b: number, c: number): number => {
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
};

/** Reads a PNG as Chromium writes it: 8 bits a channel, with or without transparency, not interlaced. */
function decode(png: Buffer): Picture {
  const data: Buffer[] = [];
  let [width, height, channels] = [0, 0, 3];
  for (let at = 8; at + 8 <= png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') {
      [width, height] = [body.readUInt32BE(0), body.readUInt32BE(4)];
      const colour = body[9];
      if (body[8] !== 8 || (colour !== 2 && colour !== 6) || body[12] !== 0)
        throw new Error('an unusual PNG');
      channels = colour === 6 ? 4 : 3;
    } else if (type === 'IDAT') data.push(body);
    at += 12 + length;
  }
  const raw = inflateSync(Buffer.concat(data));
  const stride = width * channels;
  const lines = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const a = x >= channels ? (lines[y * stride + x - channels] ?? 0) : 0;
      const b = y > 0 ? (lines[(y - 1) * stride + x] ?? 0) : 0;
      const c = x >= channels && y > 0 ? (lines[(y - 1) * stride + x - channels] ?? 0) : 0;
      const guess = [0, a, b, (a + b) >> 1, paeth(a, b, c)][filter] ?? 0;
      lines[y * stride + x] = (raw[y * (stride + 1) + 1 + x] ?? 0) + guess;
    }
  }
  if (channels === 3) return { width, height, pixels: lines };
  const pixels = new Uint8Array(width * height * 3);
  for (let i = 0; i < width * height; i++) pixels.set(lines.subarray(i * 4, i * 4 + 3), i * 3);
  return { width, height, pixels };
}

/** 256 colours that stand for all, and for each other one the nearest of them. */
function palette({ pixels }: Picture): {
  readonly colours: readonly number[];
  readonly of: ReadonlyMap<number, number>;
} {
  const counts = new Map<number, number>();
  for (let i = 0; i < pixels.length; i += 3) {
    const key = ((pixels[i] ?? 0) << 16) | ((pixels[i + 1] ?? 0) << 8) | (pixels[i + 2] ?? 0);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const parts = (key: number): [number, number, number] => [key >> 16, (key >> 8) & 255, key & 255];
  const apart = (a: number, b: number): number => {
    const [[r, g, b1], [r2, g2, b2]] = [parts(a), parts(b)];
    return (r - r2) ** 2 + (g - g2) ** 2 + (b1 - b2) ** 2;
  };
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  const colours = sorted.slice(0, FREQUENT).map(([key]) => key);
  // The rest goes to those that are rare but unlike all others: a hairline in an accent is a few pixels only.
  const rest = sorted.slice(FREQUENT, 6000).map(([key, count]) => ({
    key,
    count,
    far: Math.min(...colours.map((c) => apart(c, key))),
  }));
  while (colours.length < COLOURS && rest.length > 0) {
    let best = 0;
    rest.forEach((r, i) => {
      const leader = rest[best];
      if (leader !== undefined && r.far * Math.sqrt(r.count) > leader.far * Math.sqrt(leader.count)) best = i;
    });
    const [taken] = rest.splice(best, 1);
    if (taken === undefined) break;
    colours.push(taken.key);
    for (const r of rest) r.far = Math.min(r.far, apart(taken.key, r.key));
  }
  const of = new Map(colours.map((key, i) => [key, i]));
  for (const key of counts.keys()) {
    if (of.has(key)) continue;
    let [best, least] = [0, Infinity];
    for (let i = 0; i < colours.length; i++) {
      const far = apart(key, colours[i] ?? 0);
      if (far < least) [best, least] = [i, far];
    }
    of.set(key, best);
  }
  return { colours, of };
}

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const out = Buffer.alloc(named.length + 8);
  out.writeUInt32BE(body.length, 0);
  named.copy(out, 4);
  out.writeUInt32BE(crc32(named), named.length + 4);
  return out;
}

/** The same picture with a palette of 256 colours: a third of the bytes, or less. */
export function shrink(png: Buffer): Buffer {
  const picture = decode(png);
  const { width, height, pixels } = picture;
  const { colours, of } = palette(picture);
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = (y * width + x) * 3;
      const key = ((pixels[i] ?? 0) << 16) | ((pixels[i + 1] ?? 0) << 8) | (pixels[i + 2] ?? 0);
      lines[y * (width + 1) + 1 + x] = of.get(key) ?? 0;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits, by palette.
  header.set([8, 3], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.flatMap((c) => [c >> 16, (c >> 8) & 255, c & 255]))),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
