/**
 * Changes what a root shows without taking the focus from who reads it by keyboard: where the change has put another
 * element in the place of the one that had the focus, the new one gets it.
 */
export function keepingFocus(root: Element, change: () => void): void {
  const focused = document.activeElement;
  const path = focused && root.contains(focused) ? pathTo(focused, root) : undefined;
  change();
  if (!path || focused?.isConnected) return;
  const successor = elementAt(path, root);
  if (successor instanceof HTMLElement) successor.focus({ preventScroll: true });
}

/** The number of each element among its siblings, from the root down. */
function pathTo(element: Element, root: Element): number[] {
  const parent = element === root ? null : element.parentElement;
  return parent ? [...pathTo(parent, root), [...parent.children].indexOf(element)] : [];
}

function elementAt(path: readonly number[], root: Element): Element | undefined {
  return path.reduce<Element | undefined>((element, index) => element?.children[index], root);
}
