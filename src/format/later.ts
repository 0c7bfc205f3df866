/** A list that is made when it is first asked for, and kept. */
export class LaterList<T> {
  private made: readonly T[] = [];

  constructor(private make: (() => readonly T[]) | undefined) {}

  get items(): readonly T[] {
    if (this.make) this.made = this.make();
    this.make = undefined; // it may hold on to a whole brief
    return this.made;
  }
}
