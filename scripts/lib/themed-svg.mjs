// Draws traced shapes as an SVG whose colours are variables of the theme. A walkthrough shows such a picture in the colours
// of whoever looks at it, high contrast too.

/** What a colour of a text or line can stand for, the likeliest first: several variables often have the same value. */
const INKS = [
  'editor-foreground',
  'foreground',
  'descriptionForeground',
  'editorLineNumber-foreground',
  'editorLineNumber-activeForeground',
  'editorInlayHint-foreground',
  'disabledForeground',
  'editorError-foreground',
  'editorWarning-foreground',
  'textLink-foreground',
  'list-highlightForeground',
  'button-foreground',
  'badge-foreground',
  'list-activeSelectionForeground',
  'charts-blue',
  'charts-green',
  'charts-red',
  'charts-orange',
  'charts-yellow',
  'charts-purple',
  'focusBorder',
];

/** What a colour of a line around something can stand for. */
const LINES = [
  'widget-border',
  'editorHoverWidget-border',
  'input-border',
  'panel-border',
  'focusBorder',
  'editorWarning-foreground',
  'descriptionForeground',
  'editor-foreground',
];

/** What a colour of a surface can stand for. */
const SURFACES = [
  'editor-background',
  'editorWidget-background',
  'sideBar-background',
  'editorGroupHeader-tabsBackground',
  'editorHoverWidget-background',
  'quickInput-background',
  'quickInputList-focusBackground',
  'list-hoverBackground',
  'editor-selectionBackground',
  'badge-background',
  'button-background',
  'editorInlayHint-background',
  'widget-border',
  'panel-border',
  'input-background',
  ...INKS,
];

/**
 * @param {import('./trace.mjs').Shape[]} shapes
 * @param {Record<string, number[]>} colours of the theme that they were traced in, by their variables
 * @param {{ x: number, y: number, width: number, height: number }} frame of the picture
 * @returns {string}
 */
export function themedSvg(shapes, colours, frame) {
  const paint = {
    ink: painter(INKS, colours),
    line: painter(LINES, colours, ', transparent'),
    surface: painter(SURFACES, colours, ', transparent'),
  };
  const drawn = withoutHidden(shapes).map((shape) => DRAWERS[shape.kind](shape, paint, frame));
  const size = `viewBox="0 0 ${round(frame.width)} ${round(frame.height)}"`;
  const border = 'var(--vscode-widget-border, var(--vscode-contrastBorder, transparent))';
  const back = '<rect width="100%" height="100%" rx="6" fill="var(--vscode-editor-background)"/>';
  const front = `<rect width="100%" height="100%" rx="6" fill="none" stroke="${border}"/>`;
  const usual = `font-family="${MONO}" font-size="${SIZE}" fill="var(--vscode-editor-foreground)"`;
  const parts = [back, ...drawn, front].filter(Boolean).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${usual}>\n${parts}\n</svg>\n`;
}

/** Without the texts that something else is painted over. */
function withoutHidden(shapes) {
  return shapes.filter((shape, index) => {
    if (shape.kind !== 'text') return true;
    const x = (shape.left + shape.right) / 2;
    const above = shapes.slice(index + 1).filter(({ kind, fill }) => kind === 'box' && fill[3] > 0.9);
    return !above.some(({ place }) => holds(place, x, shape.top + 3) || holds(place, x, shape.base));
  });
}

function holds({ left, top, right, bottom }, x, y) {
  return left < x && x < right && top < y && y < bottom;
}

/** The font of most texts. */
const MONO = 'monospace';
const SIZE = 13;

const DRAWERS = { box: drawBox, text: drawText, squiggle: drawSquiggle, outline: drawOutline };

function drawBox({ place, radius, fill, stroke }, paint, frame) {
  if (!stroke && paint.surface(fill) === 'none') return '';
  const [x, y] = [place.left - frame.x, place.top - frame.y];
  const size = `width="${round(place.right - place.left)}" height="${round(place.bottom - place.top)}"`;
  const round4 = radius > 0 ? ` rx="${round(radius)}"` : '';
  const line = stroke ? ` stroke="${paint.line(stroke)}"` : '';
  return `<rect x="${round(x)}" y="${round(y)}" ${size}${round4} fill="${paint.surface(fill)}"${line}/>`;
}

/** A text takes the width that it had, whatever font shows it. */
function drawText(text, paint, frame) {
  const place = `x="${round(text.left - frame.x)}" y="${round(text.base - frame.y)}"`;
  const width = `textLength="${round(text.right - text.left)}"`;
  const look = text.isMono ? '' : ` lengthAdjust="spacingAndGlyphs" font-family="Arial, sans-serif"`;
  const size = text.size === SIZE ? '' : ` font-size="${round(text.size)}"`;
  const weight = text.isBold ? ' font-weight="bold"' : '';
  const words = text.words.replace(/\s+/g, ' ').trim() + (text.isCut ? '…' : '');
  return `<text ${place} ${width}${look}${size}${weight} fill="${paint.ink(text.fill)}">${escaped(words)}</text>`;
}

function drawSquiggle({ place, severity }, _paint, frame) {
  const [x, y] = [round(place.left - frame.x), round(place.bottom - frame.y - 2)];
  const waves = Math.max(1, Math.round((place.right - place.left) / 6));
  const name = severity[0].toUpperCase() + severity.slice(1);
  const path = `M${x} ${y}${'q1.5 -3 3 0t3 0'.repeat(waves)}`;
  return `<path d="${path}" fill="none" stroke="var(--vscode-editor${name}-foreground)"/>`;
}

function drawOutline({ tag, attributes, matrix, fill, stroke, strokeWidth }, paint, frame) {
  const [a, b, c, d, e, f] = matrix;
  const kept = ['d', 'points', 'x', 'y', 'width', 'height', 'rx', 'cx', 'cy', 'r', 'x1', 'x2', 'y1', 'y2']
    .filter((name) => attributes[name] !== undefined)
    .map((name) => `${name}="${attributes[name]}"`);
  const transform = `transform="matrix(${[a, b, c, d, e - frame.x, f - frame.y].map(round).join(' ')})"`;
  const line = stroke[3] > 0 ? ` stroke="${paint.ink(stroke)}" stroke-width="${strokeWidth}"` : '';
  return `<${tag} ${kept.join(' ')} ${transform} fill="${paint.surface(fill)}"${line}/>`;
}

/** Less than this of a colour is not worth a shape. */
const FAINT = 0.03;

/** Finds for a colour the variable that stands for it, or comes nearest; `instead` is for themes that have none. */
function painter(names, colours, instead = '') {
  const paper = colours['--vscode-editor-background'];
  const known = names.map((name) => `--vscode-${name}`).filter((name) => colours[name]);
  return (colour) => {
    if (colour[3] < FAINT) return 'none';
    const apart = (name) => distance(onPaper(colours[name], paper), onPaper(colour, paper));
    const best = known.reduce((nearest, name) => (apart(name) < apart(nearest) ? name : nearest));
    return `var(${best}${instead})`;
  };
}

function onPaper([red, green, blue, alpha], paper) {
  return [red, green, blue].map((part, index) => part * alpha + paper[index] * (1 - alpha));
}

function distance(one, other) {
  return one.reduce((sum, part, index) => sum + Math.abs(part - other[index]), 0);
}

function round(number) {
  return Number(number.toFixed(1));
}

function escaped(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
