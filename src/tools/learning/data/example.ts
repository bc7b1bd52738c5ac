import type { DraftInput, Kind, Strength } from "~engine/types"

/** A post to train on or to measure on. */
export type Example = DraftInput & {
  /** 1 salesy, 0 valuable, null where unknown (unlabelled, unsure, or labelled for another question). */
  readonly salesy: 0 | 1 | null
  readonly kind: Kind | null
  /** The manner: 0 no ask, 1 an offer plainly put, 2 pushing, 3 hard; null where unknown. */
  readonly strength: Strength | null
  /** The words that carry the pitch: UTF-16 offsets in `text`, or null. */
  readonly pitch: readonly [number, number] | null
  /** The file it was read from, without its ending; `corpus` for our own drafts. */
  readonly set: string
  /** Its part in a considerate edit: the post as it was, or the editor's version of it. */
  readonly edit?: "post" | "version"
  /** True where it was labelled for this very question. */
  readonly rated: boolean
  /** Where in the file it belongs, e.g. `founta-spam`; equal to the file where it has no parts. */
  readonly source: string
  /** Who posted it, if the file says so; else "". */
  readonly account: string
  /** True where the terms of its source allow research only, or demand the same licence. */
  readonly restricted: boolean
  /** Examples of one group stay in one fold: the id of a pair, the account where many of its posts were taken, else the hash of the text. */
  readonly group: string
}
