import { type Failed, type Failure, failed, ok, type Result } from "~result"

/** The version of the records that this Softsell writes. */
export const RECORD_VERSION = 6

/**
 * Why a stored record cannot be used: it is `damaged`, or a `newer` Softsell wrote it. A newer one must be left as it
 * is, so that nothing is lost when the person updates.
 */
export type RecordFailure = Failure & { readonly cause: "newer" | "damaged" }

/** Turns a record of one version into the next; the key is the version it starts from. */
export type Migrations = Readonly<Record<number, (record: object) => object>>

/** One step a version. Steps work on plain objects: a later version may no longer know the fields of an earlier one. */
const MIGRATIONS: Migrations = {
  1: (record) => ({ ...record, version: 2, networkPostId: null }),
  // Fingerprints were sketches until then; the store seals them.
  2: (record) => ({ ...record, version: 3, keyId: null }),
  3: (record) => ({ ...record, version: 4, links: [] }),
  // Until then a post was of X, Facebook or LinkedIn: an older Softsell leaves records of more networks alone.
  4: (record) => ({ ...record, version: 5 }),
  // Until then none was of Tumblr or Substack.
  5: (record) => ({ ...record, version: 6 })
}

/** Says that something was written by a newer Softsell, and what to do. @param what begins the sentence: "This file" */
export function newer(what: string): Failed<RecordFailure> {
  return failed(`${what} comes from a newer Softsell. Update the extension, then try again.`, {
    cause: "newer"
  })
}

/**
 * Migrates a stored record, or the part of one that a message carries, to the current version. Fields are not validated.
 * @param steps like `target`, only different in tests
 */
export function migrate(
  stored: unknown,
  steps: Migrations = MIGRATIONS,
  target: number = RECORD_VERSION
): Result<object, RecordFailure> {
  if (typeof stored !== "object" || stored === null) {
    return failed("This is not a record.", { cause: "damaged" })
  }
  const { version } = stored as { readonly version?: unknown }
  if (typeof version !== "number") {
    return failed("This record has no version.", { cause: "damaged" })
  }
  if (version > target) return newer("This record")
  let record: object = stored
  for (let from = version; from < target; from += 1) {
    const step = Object.hasOwn(steps, from) ? steps[from] : undefined
    if (!step) return failed(`There never was a version ${version}.`, { cause: "damaged" })
    record = step(record)
  }
  return ok(record)
}
