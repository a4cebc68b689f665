/**
 * Why a worker gives no answer: there are none here (`no-workers`); its code was not fetched or cannot be run
 * (`not-loaded`); it had too little memory, or broke for another reason; it said what cannot be read, or was asked what
 * cannot be sent.
 */
export type FailureKind = "no-workers" | "not-loaded" | "out-of-memory" | "crashed" | "unreadable" | "not-sent";

/** `reason`: the browser's own words. */
export type Failure = {kind: FailureKind; reason: string};

export function failureOfStart(error: unknown): Failure {
  // The name `Worker` is not there.
  return {kind: error instanceof ReferenceError ? "no-workers" : "not-loaded", reason: describeError(error)};
}

/** `heard`: whether the worker has said anything before. */
export function failureOfEvent(event: Event, heard: boolean): Failure {
  if (event.type === "messageerror") return {kind: "unreadable", reason: event.type};
  const {message} = event as ErrorEvent;
  // An exception has a message; a script that cannot be fetched has none.
  if (!message) return {kind: heard ? "crashed" : "not-loaded", reason: "worker"};
  return failureOfError(message);
}

/** What an error was that computing or reading met. */
export function failureOfError(reason: string): Failure {
  return {kind: memory.test(reason) ? "out-of-memory" : "crashed", reason};
}

const memory = /out of memory|allocat/i;

export const describeError = (error: unknown) => (error instanceof Error ? error.message : String(error));
