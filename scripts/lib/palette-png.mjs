// Pictures of an editor have few colours: with a palette they take a third of the space, and look the same.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;
/** Colours nearer than this, all three channels together, become one where there are too many. */
const NEAR = 12;

/**
 * @param {Buffer} png eight bits per channel, not interlaced, without transparency: as browsers take pictures of pages
 * @returns {Buffer} the same picture with at most 256 colours
 */
export function withPalette(png) {
  const { width, height, pixels } = decode(png);
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const palette = paletteOf(counts);
  const places = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));
  return encode({ width, height, palette, places: pixels.map((pixel) => places.get(pixel)) });
}

/** Colours as numbers, 0xRRGGBB, line by line. */
function decode(png) {
  const chunks = chunksOf(png);
  const header = chunks.find(({ type }) => type === 'IHDR').data;
  const [width, height, channels] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9] === 6 ? 4 : 3];
  const parts = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  const bytes = unfiltered(inflateSync(Buffer.concat(parts)), width * channels, channels);
  const pixels = new Uint32Array(width * height);
  for (let at = 0; at < pixels.length; at++) pixels[at] = bytes.readUIntBE(at * channels, 3);
  return { width, height, pixels: [...pixels] };
}

function chunksOf(png) {
  const chunks = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

/** PNG stores each byte as its difference to its neighbours, in one of five ways for each line. */
function unfiltered(data, lineLength, step) {
  const lines = data.length / (lineLength + 1);
  const bytes = Buffer.alloc(lines * lineLength);
  for (let line = 0; line < lines; line++) {
    const filter = data[line * (lineLength + 1)];
    for (let x = 0; x < lineLength; x++) {
      const at = line * lineLength + x;
      const left = x >= step ? bytes[at - step] : 0;
      const up = line > 0 ? bytes[at - lineLength] : 0;
      const corner = x >= step && line > 0 ? bytes[at - lineLength - step] : 0;
      bytes[at] = data[line * (lineLength + 1) + 1 + x] + predicted(filter, left, up, corner);
    }
  }
  return bytes;
}

function predicted(filter, left, up, corner) {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  return filter === 4 ? paeth(left, up, corner) : 0;
}

function paeth(left, up, corner) {
  const [toLeft, toUp, toCorner] = [up - corner, left - corner, left + up - 2 * corner].map(Math.abs);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** The most frequent colours, without those that look the same as a more frequent one. */
function paletteOf(counts) {
  const byCount = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  if (byCount.length <= MOST_COLOURS) return byCount;
  const palette = [];
  for (const colour of byCount)
    if (palette.length < MOST_COLOURS && palette.every((known) => distance(known, colour) > NEAR)) palette.push(colour);
  return palette;
}

function nearest(palette, colour) {
  let best = 0;
  for (let place = 1; place < palette.length; place++)
    if (distance(palette[place], colour) < distance(palette[best], colour)) best = place;
  return best;
}

function distance(a, b) {
  const channels = [16, 8, 0].map((shift) => ((a >> shift) & 0xff) - ((b >> shift) & 0xff));
  return channels.reduce((sum, difference) => sum + Math.abs(difference), 0);
}

function encode({ width, height, palette, places }) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // eight bits per pixel, with a palette
  const lines = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) lines.set(places.slice(y * width, (y + 1) * width), y * (width + 1) + 1);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]));
  const data = deflateSync(lines, { level: 9 });
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('PLTE', colours), chunk('IDAT', data), chunk('IEND')]);
}

function chunk(type, data = Buffer.alloc(0)) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
