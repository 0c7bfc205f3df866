import assert from 'node:assert/strict';
import { type Later, PageUpdates } from '../../../src/vscode/preview/page-updates';

/** A clock that goes on only when it is told to. */
class Clock {
  private now = 0;
  private waiting: { readonly at: number; readonly task: () => void }[] = [];

  readonly later: Later = (ms, task) => {
    const entry = { at: this.now + ms, task };
    this.waiting.push(entry);
    return () => {
      this.waiting = this.waiting.filter((other) => other !== entry);
    };
  };

  pass(ms: number): void {
    this.now += ms;
    const due = this.waiting.filter(({ at }) => at <= this.now);
    this.waiting = this.waiting.filter(({ at }) => at > this.now);
    for (const { task } of due) task();
  }
}

describe('The page while the author types', () => {
  let clock: Clock;
  let made: string[];
  let updates: PageUpdates;
  beforeEach(() => {
    clock = new Clock();
    made = [];
    updates = new PageUpdates((isSettled) => made.push(isSettled ? 'settled' : 'live'), clock.later);
  });

  it('is never made while a key is told, however many there are', () => {
    for (let key = 0; key < 100; key++) updates.changed();
    assert.deepEqual(made, []);
  });

  it('is made once for many keys, and once more when they have ended', () => {
    for (let key = 0; key < 100; key++) updates.changed();
    clock.pass(150);
    assert.deepEqual(made, ['live']);
    clock.pass(650);
    assert.deepEqual(made, ['live', 'settled']);
    clock.pass(10_000);
    assert.deepEqual(made, ['live', 'settled']);
  });

  it('follows while the typing goes on without a pause', () => {
    for (let key = 0; key < 10; key++) {
      updates.changed();
      clock.pass(100);
    }
    assert.deepEqual(made, ['live', 'live', 'live', 'live', 'live']);
  });

  it('is made at once for somebody who begins to look, and not a second time for what was to come', () => {
    updates.changed();
    updates.settle();
    clock.pass(10_000);
    assert.deepEqual(made, ['settled']);
  });

  it('is not made for a panel that is closed', () => {
    updates.changed();
    updates.cancel();
    clock.pass(10_000);
    assert.deepEqual(made, []);
  });
});
