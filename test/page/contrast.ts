import type { Page } from 'playwright-core';

/** WCAG 2.2, 1.4.3, for text of ordinary size. */
const least = 4.5;

/** The colours of words, and the colours behind which they may stand, by the names of the page. */
const pairs: Readonly<Record<string, readonly string[]>> = {
  text: ['paper', 'surface', 'raised', 'tint', 'warn-tint', 'band-a', 'band-b', 'band-c', 'band-d'],
  muted: ['paper', 'surface', 'raised', 'tint', 'band-a', 'band-b', 'band-c', 'band-d'],
  'accent-text': ['paper', 'surface', 'raised', 'tint'],
  'on-accent': ['accent'],
  'good-text': ['paper', 'surface', 'raised'],
  'warn-text': ['paper', 'surface', 'raised', 'warn-tint', 'band-a', 'band-b', 'band-c', 'band-d'],
  'bad-text': ['paper', 'surface', 'raised'],
};

/** The pairs of colours that cannot be told apart well enough, as the browser computes them. */
export async function contrastProblems(page: Page): Promise<string[]> {
  const problems: string[] = [];
  for (const [text, grounds] of Object.entries(pairs))
    for (const ground of grounds) {
      const ratio = contrast(await pixelOf(page, ground, text), await pixelOf(page, ground, ground));
      if (ratio < least) problems.push(`${text} on ${ground}: ${ratio.toFixed(2)}`);
    }
  return problems;
}

type Pixel = readonly number[];

/** Red, green and blue of a colour that lies on another, which lies on white. */
function pixelOf(page: Page, ground: string, colour: string): Promise<Pixel> {
  return page.evaluate(
    ([below, above]) => {
      const probe = document.createElement('span');
      document.body.append(probe);
      const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
      if (!canvas) throw new Error('There is no canvas to paint on.');
      for (const name of [below, above]) {
        probe.style.color = `var(--cb-${name})`;
        canvas.fillStyle = getComputedStyle(probe).color;
        canvas.fillRect(0, 0, 1, 1);
      }
      probe.remove();
      return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
    },
    [ground, colour] as const,
  );
}

function contrast(one: Pixel, other: Pixel): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, relative luminance. */
function luminance(pixel: Pixel): number {
  const [red = 0, green = 0, blue = 0] = pixel.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
