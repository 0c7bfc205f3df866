// Traces what stands in a page as shapes: boxes, texts, squiggles and outlines, with the colours that they have there.

/**
 * @typedef {{ kind: 'box' | 'text' | 'squiggle' | 'outline', [part: string]: unknown }} Shape places in CSS pixels of
 *   the page; colours as [red, green, blue, alpha]
 */

/**
 * Runs inside the page.
 * @param {{ x: number, y: number, width: number, height: number }} frame what is outside of it is left out
 * @returns {Shape[]} in the order in which they are painted, so far as the order of the document tells
 */
export function traceShapes(frame) {
  const shapes = [];
  const canvas = document.createElement('canvas').getContext('2d');
  const area = { left: frame.x, top: frame.y, right: frame.x + frame.width, bottom: frame.y + frame.height };
  visit(document.body, area, 1);
  return shapes;

  function visit(element, clip, opacityAbove) {
    const style = getComputedStyle(element);
    const opacity = opacityAbove * Number(style.opacity);
    if (style.display === 'none' || style.visibility === 'hidden' || opacity < 0.05) return;
    if (element.matches('.cursors-layer, .scrollbar, .invisible')) return;
    const rect = element.getBoundingClientRect();
    if (element instanceof SVGGeometryElement) return outline(element, style, clip, opacity);
    box(rect, style, clip, opacity);
    squiggle(element, rect, clip);
    if (element instanceof HTMLInputElement) typed(element, rect, style, opacity);
    if (element.matches('.inline-folded') && isInside(rect, clip)) folded(rect, style, opacity);
    const within = style.overflow === 'visible' || style.display === 'contents' ? clip : meet(clip, rect);
    for (const child of element.childNodes) {
      if (child instanceof Text) texts(child, style, within, opacity);
      else if (child instanceof Element) visit(child, within, opacity);
    }
  }

  function box(rect, style, clip, opacity) {
    const place = meet(clip, rect);
    if (place.right - place.left < 0.5 || place.bottom - place.top < 0.5) return;
    const fill = colour(style.backgroundColor, opacity);
    const border = colour(style.borderBottomColor, opacity);
    const sides = ['Top', 'Right', 'Bottom', 'Left'].map((side) => Number.parseFloat(style[`border${side}Width`]));
    const radius = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, rect.height / 2);
    const isRound = sides.every((width) => width > 0) && border[3] > 0;
    if (fill[3] > 0 || isRound) shapes.push({ kind: 'box', place, radius, fill, stroke: isRound ? border : undefined });
    if (isRound || border[3] === 0) return;
    if (sides[2] > 0)
      shapes.push({ kind: 'box', place: { ...place, top: place.bottom - sides[2] }, radius: 0, fill: border });
    const left = colour(style.borderLeftColor, opacity);
    if (sides[3] > 0)
      shapes.push({ kind: 'box', place: { ...place, right: place.left + sides[3] }, radius: 0, fill: left });
  }

  /** VS Code underlines a finding by a picture in the background. */
  function squiggle(element, rect, clip) {
    const [, severity] = /squiggly-(error|warning|info)/.exec(element.getAttribute('class') ?? '') ?? [];
    const place = meet(clip, rect);
    if (severity && place.right > place.left && place.bottom > place.top)
      shapes.push({ kind: 'squiggle', place, severity });
  }

  function outline(element, style, clip, opacity) {
    const rect = element.getBoundingClientRect();
    if (rect.right < clip.left || rect.left > clip.right || rect.bottom < clip.top || rect.top > clip.bottom) return;
    const { a, b, c, d, e, f } = element.getScreenCTM();
    const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
    const look = {
      fill: colour(style.fill, opacity),
      stroke: colour(style.stroke, opacity),
      strokeWidth: style.strokeWidth,
    };
    shapes.push({ kind: 'outline', tag: element.tagName, attributes, matrix: [a, b, c, d, e, f], ...look });
  }

  /** One text for each line that a text runs over, blanks around it and letters that are cut off left out. */
  function texts(node, style, clip, opacity) {
    let line;
    const range = document.createRange();
    for (let at = 0; at < node.data.length; at++) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const rect = range.getBoundingClientRect();
      const isBlank = /\s/.test(node.data[at]);
      const isNew = !line || Math.abs(line.top - rect.top) > 2;
      if (rect.width === 0 || (isBlank && isNew)) continue;
      if (!isInside(rect, clip)) {
        if (line && !line.isMono && !isNew && rect.right > clip.right) line.isCut = true;
        continue;
      }
      if (isNew) line = startLine(rect, style, opacity);
      line.words += style.textTransform === 'uppercase' ? node.data[at].toUpperCase() : node.data[at];
      if (!isBlank) line.right = rect.right;
    }
  }

  /** What stands in a box to type in. */
  function typed({ value, placeholder }, rect, style, opacity) {
    const line = startLine(rect, value === '' ? getComputedStyle(document.body) : style, opacity);
    line.words = value || placeholder;
    line.left = rect.left + Number.parseFloat(style.paddingLeft) + 2;
    line.right = line.left + canvas.measureText(line.words).width;
  }

  /** The sign behind a line of what is folded under it. */
  function folded(rect, style, opacity) {
    const line = startLine(rect, style, opacity);
    Object.assign(line, { words: '⋯', left: rect.left + 2, right: rect.left + 12 });
  }

  function startLine(rect, style, opacity) {
    canvas.font = style.font;
    const { fontBoundingBoxAscent, fontBoundingBoxDescent } = canvas.measureText('x');
    const spare = rect.height - fontBoundingBoxAscent - fontBoundingBoxDescent;
    const line = {
      kind: 'text',
      words: '',
      left: rect.left,
      right: rect.right,
      top: rect.top,
      base: rect.top + spare / 2 + fontBoundingBoxAscent,
      size: Number.parseFloat(style.fontSize),
      isBold: Number(style.fontWeight) > 500,
      isMono: /mono/i.test(style.fontFamily),
      fill: colour(style.color, opacity),
    };
    shapes.push(line);
    return line;
  }

  function isInside({ left, right, top, bottom }, clip) {
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    return x > clip.left && x < clip.right && y > clip.top && y < clip.bottom;
  }

  function meet(a, b) {
    return {
      left: Math.max(a.left, b.left),
      top: Math.max(a.top, b.top),
      right: Math.min(a.right, b.right),
      bottom: Math.min(a.bottom, b.bottom),
    };
  }

  function colour(css, opacity) {
    const numbers = (css.match(/[\d.]+/g) ?? []).map(Number);
    const scale = css.startsWith('color(') ? 255 : 1;
    const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
    const isNone = css === 'none' || css === 'transparent';
    return [red * scale, green * scale, blue * scale].map(Math.round).concat(isNone ? 0 : alpha * opacity);
  }
}

/**
 * Runs inside VS Code's page.
 * @returns {Record<string, number[]>} the theme's colours by their variables, as [red, green, blue, alpha]
 */
export function themeColours() {
  const workbench = document.querySelector('.monaco-workbench');
  const probe = workbench.appendChild(document.createElement('i'));
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
  const names = rules.flatMap(({ selectorText, style }) =>
    selectorText?.includes('.monaco-workbench') ? [...style].filter((name) => name.startsWith('--vscode-')) : [],
  );
  const colours = {};
  for (const name of new Set(names)) {
    probe.style.color = 'rgba(1, 2, 3, 0.5)';
    probe.style.color = getComputedStyle(workbench).getPropertyValue(name);
    const numbers = getComputedStyle(probe)
      .color.match(/[\d.]+/g)
      .map(Number);
    const [red, green, blue, alpha = 1] = numbers;
    if (!(red === 1 && green === 2 && blue === 3)) colours[name] = [red, green, blue, alpha];
  }
  probe.remove();
  return colours;
}
