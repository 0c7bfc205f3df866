import { placeOf } from './places';

const markClass = 'cb-here';

/** Marks what the text cursor stands in: the smallest things that the page shows of that place. */
export class CursorMark {
  private offset: number | undefined;

  constructor(private readonly root: Element) {}

  /** The cursor stands elsewhere. The page goes there only when the author has moved it, and not far if it is in view. */
  move(offset: number, isMove: boolean): void {
    this.offset = offset;
    const marked = this.mark();
    if (isMove && !marked.some(isInView)) marked.at(-1)?.scrollIntoView({ block: 'center' });
  }

  /** Marks the place anew, after the page has changed. */
  mark(): readonly Element[] {
    const here = this.offset === undefined ? [] : smallestAt(this.root, this.offset);
    for (const element of this.root.querySelectorAll(`.${markClass}`)) unmark(element);
    for (const element of here) {
      element.classList.add(markClass);
      element.setAttribute('aria-current', 'location');
    }
    return here;
  }
}

function unmark(element: Element): void {
  element.classList.remove(markClass);
  element.removeAttribute('aria-current');
}

function smallestAt(root: Element, offset: number): readonly Element[] {
  let smallest = Number.POSITIVE_INFINITY;
  let found: Element[] = [];
  for (const element of root.querySelectorAll('[data-start]')) {
    const place = placeOf(element);
    if (!place || offset < place.start || offset > place.end) continue;
    const size = place.end - place.start;
    if (size < smallest) found = [];
    if (size <= smallest) found.push(element);
    smallest = Math.min(smallest, size);
  }
  return outermost(found);
}

/** A card and the button in it may stand for the same place: one mark is enough. */
function outermost(elements: readonly Element[]): readonly Element[] {
  return elements.filter((one) => !elements.some((other) => other !== one && other.contains(one)));
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}
