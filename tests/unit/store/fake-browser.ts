/**
 * `browser.storage.local` as both browsers behave: values are copied through JSON, changes are told to listeners later,
 * a quota can be set. Only for rooms that need storage and nothing else; real browsers are driven in tests/browser.
 */
interface Change {
  readonly oldValue?: unknown;
  readonly newValue?: unknown;
}
type Listener = (changes: Record<string, Change>) => void;

export class FakeStorage {
  readonly values = new Map<string, string>();
  readonly listeners = new Set<Listener>();
  writes = 0;

  private tell(changes: Record<string, Change>): void {
    if (Object.keys(changes).length > 0)
      queueMicrotask(() => [...this.listeners].forEach((l) => l(structuredClone(changes))));
  }
  readonly api = {
    local: {
      get: async (keys: null | readonly string[]): Promise<Record<string, unknown>> => {
        await Promise.resolve();
        const wanted = keys ?? [...this.values.keys()];
        return Object.fromEntries(
          wanted.flatMap((k) => {
            const json = this.values.get(k);
            return json === undefined ? [] : [[k, JSON.parse(json) as unknown]];
          }),
        );
      },
      set: async (items: Record<string, unknown>): Promise<void> => {
        await Promise.resolve();
        this.writes++;
        const changes: Record<string, Change> = {};
        for (const [k, v] of Object.entries(items)) {
          const json = JSON.stringify(v);
          if (this.values.get(k) !== json) changes[k] = { newValue: v };
          this.values.set(k, json);
        }
        this.tell(changes);
      },
      remove: async (keys: readonly string[]): Promise<void> => {
        await Promise.resolve();
        this.writes++;
        this.tell(Object.fromEntries(keys.filter((k) => this.values.delete(k)).map((k) => [k, {}])));
      },
      onChanged: {
        addListener: (l: Listener): void => void this.listeners.add(l),
        removeListener: (l: Listener): void => void this.listeners.delete(l),
      },
    },
  };
  clear(): void {
    this.values.clear();
    this.listeners.clear();
    this.writes = 0;
  }
}
