/**
 * One way to fail. An operation that is expected to fail now and then (a file that is no archive, a
 * message that is refused, an edit that an editor did not take) returns a `Result`. What nobody
 * expects is thrown and reaches the context's handler of unexpected failures.
 *
 * Results are plain data: they survive structured cloning and JSON, so they may travel in messages.
 */

/** What every failure carries: a reason in words that can be shown to the person. */
export type Failure = {
  /** One or more whole sentences: what went wrong and, where there is something, what to do. */
  readonly reason: string
}

export type Ok<T> = { readonly ok: true; readonly value: T }

export type Failed<F extends Failure = Failure> = { readonly ok: false; readonly failure: F }

/**
 * A value, or the reason why there is none. Narrow it by `ok`:
 *
 *     const read = readThing(text)
 *     if (!read.ok) return read
 *     use(read.value)
 */
export type Result<T, F extends Failure = Failure> = Ok<T> | Failed<F>

/** Success. `ok()` is the success of an operation that has nothing to give back. */
export function ok(): Ok<undefined>
export function ok<T>(value: T): Ok<T>
export function ok(value?: unknown): Ok<unknown> {
  return { ok: true, value }
}

/** Failure with a reason for people; `details` are for callers that act on the kind of failure. */
export function failed(reason: string): Failed
export function failed<const D extends object>(
  reason: string,
  details: D
): Failed<Failure & Readonly<D>>
export function failed(reason: string, details: object = {}): Failed {
  return { ok: false, failure: { ...details, reason } }
}

/** The value, or `fallback` where the caller can do without. */
export function valueOr<T, U>(result: Result<T>, fallback: U): T | U {
  return result.ok ? result.value : fallback
}

/** The values of all results in order, or the first failure. */
export function all<T, F extends Failure>(
  results: Iterable<Result<T, F>>
): Result<readonly T[], F> {
  const values: T[] = []
  for (const result of results) {
    if (!result.ok) return result
    values.push(result.value)
  }
  return ok(values)
}
