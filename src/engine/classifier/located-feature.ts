import type { Span } from "~engine/types"

/** A feature with the words that show it: UTF-16 offsets relative to the sentence. */
export type LocatedFeature = Span & {
  /** Its name in the model's vocabulary. */
  readonly name: string
  readonly value: number
}
