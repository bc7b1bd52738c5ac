import type { DraftInput, Kind, Strength } from "~engine/types"

/** A post to train on or to measure on. */
export type Example = DraftInput & {
  /** 1 salesy, 0 valuable, null where unknown (unlabelled, unsure, or labelled for another question). */
  readonly salesy: 0 | 1 | null
  readonly kind: Kind | null
  readonly strength: Strength | null
  /** The words that carry the pitch: UTF-16 offsets in `text`, or null. */
  readonly pitch: readonly [number, number] | null
  /** The file it was read from, without its ending; `corpus` for our own drafts. */
  readonly set: string
  /** Where in the file it belongs, e.g. `founta-spam`; equal to the file where it has no parts. */
  readonly source: string
  /** Who posted it, if the file says so; else "". */
  readonly account: string
  /** Examples of one group stay in one fold: the id of a pair, else the hash of the text. */
  readonly group: string
}
