/** One change at a time, over all copies of Dramatis that are running: an update may start a second one. */
export class Turns {
  #turn: Promise<unknown> = Promise.resolve();

  /** @param name of the database that is changed */
  constructor(readonly name: string) {}

  /** Runs `change` when it is its turn. */
  take<T>(change: () => Promise<T>): Promise<T> {
    // Node has no lock manager before 24; there, and in no browser, a queue of this copy must do.
    const locks = (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
    if (locks !== undefined) return locks.request(`dramatis ${this.name}`, change);
    const done = this.#turn.then(change);
    this.#turn = done.catch(() => undefined);
    return done;
  }
}
