/** Pause between a change and the page that shows it, while the author goes on typing. */
const livePauseMs = 150;
/** Pause after the last change before the page says what is wrong, so that a half-written line is not called broken. */
const settledPauseMs = 800;

/** Starts a task after a while; what it gives back calls it off. */
export type Later = (ms: number, task: () => void) => () => void;

const later: Later = (ms, task) => {
  const timer = setTimeout(task, ms);
  return () => clearTimeout(timer);
};

/**
 * When a page is made anew: never while a change is told, for typing waits for whoever is told of it; soon after the
 * first change, however long the typing goes on; and once more when it has settled.
 */
export class PageUpdates {
  private callOffLive: (() => void) | undefined;
  private callOffSettled: (() => void) | undefined;

  /** @param update makes and shows the page of the text as it is then */
  constructor(
    private readonly update: (isSettled: boolean) => void,
    private readonly startLater: Later = later,
  ) {}

  /** The text, or something that the page shows beside it, has changed. */
  changed(): void {
    this.callOffLive ??= this.startLater(livePauseMs, () => {
      this.callOffLive = undefined;
      this.update(false);
    });
    this.callOffSettled?.();
    this.callOffSettled = this.startLater(settledPauseMs, () => this.settle());
  }

  /** Makes the page at once, as for somebody who begins to look at it. */
  settle(): void {
    this.cancel();
    this.update(true);
  }

  /** Leaves out what was to come. */
  cancel(): void {
    this.callOffLive?.();
    this.callOffSettled?.();
    this.callOffLive = undefined;
    this.callOffSettled = undefined;
  }
}
