import type { EditorApi } from './editor-api';
import type { PreviewOf } from './messages';

const scrollPauseMs = 100;

/** Keeps what the panel is for and how far it is scrolled, so that both are found again when the window is reloaded or the panel was hidden. */
export class KeptPlace {
  private of: PreviewOf | undefined;
  private timer: number | undefined;

  constructor(private readonly editor: EditorApi) {
    window.addEventListener('scroll', () => {
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.write(), scrollPauseMs);
    });
  }

  /** The page shows this now: the same as before stays where it is, another one begins at its top, or where it was left. */
  keep(of: PreviewOf): void {
    if (this.of?.brief !== of.brief) this.restore(of);
    this.of = of;
    this.write();
  }

  private restore({ brief }: PreviewOf): void {
    const kept = this.editor.getState();
    window.scrollTo(0, this.of === undefined && kept?.brief === brief ? kept.scrollTop : 0);
  }

  private write(): void {
    if (this.of) this.editor.setState({ ...this.of, scrollTop: window.scrollY });
  }
}
