import type { Kind } from "~engine/types"

/** One bar of a chart: its name, and how many posts of each kind it stands for. */
export type KindCounts = {
  readonly name: string
  readonly byKind: Readonly<Partial<Record<Kind, number>>>
}
