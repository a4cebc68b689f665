/**
 * Something that is opened when first asked for, and anew after it was ended or could not be opened. Who waits for it when
 * it is ended waits in vain.
 */
export type Reopenable<T> = {
  get(): Promise<T>;
  /** What is open now; null if nothing is, or not yet. */
  readonly current: T | null;
  /** Whether it is being opened. */
  readonly opening: boolean;
  end(): void;
};

export function reopenable<T extends {close(): void}>(open: () => Promise<T>): Reopenable<T> {
  let promise: Promise<T> | null = null;
  let current: T | null = null;

  function start(): Promise<T> {
    const opening: Promise<T> = open().then((found) => {
      if (promise !== opening) {
        found.close();
        throw new Error("ended while it was opened");
      }
      return (current = found);
    });
    opening.catch(() => {
      if (promise === opening) promise = null;
    });
    return (promise = opening);
  }

  return {
    get: () => promise ?? start(),
    get current() {
      return current;
    },
    get opening() {
      return promise !== null && current === null;
    },
    end() {
      current?.close();
      current = promise = null;
    }
  };
}
