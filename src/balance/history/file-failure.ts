import type { Failure } from "~result"

/** Why a file was not read, and where it is broken. A broken file changes nothing. */
export type FileFailure = Failure & {
  /** From 1; null where the whole file is not what it should be. */
  readonly line: number | null
}
