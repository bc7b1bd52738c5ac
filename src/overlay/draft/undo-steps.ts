/** A change that can be undone: the whole text of one part, before and after. */
export type MadeChange = {
  /** Index of the part. */
  readonly part: number
  readonly before: string
  readonly after: string
}

/** One press of a button in the card: one change, or one for each part of a thread. In memory only. */
export type UndoStep = {
  readonly changes: readonly MadeChange[]
  /** What it was made from; null for a whole gentler draft, and for the person's own words. */
  readonly move: string | null
  readonly phraseHash: string | null
  /** True for a gentler version: all of what it left in the draft is our wording. */
  readonly isGentler?: boolean
}

/** True while a draft reads as a gentler version of ours left it. */
export function isGentlerVersion(steps: readonly UndoStep[], texts: readonly string[]): boolean {
  return steps.some(
    ({ isGentler, changes }) =>
      isGentler === true && changes.every(({ part, after }) => texts[part] === after)
  )
}

/** The newest step while the draft still reads as that step left it; else null. */
export function undoableStep(
  steps: readonly UndoStep[],
  texts: readonly string[]
): UndoStep | null {
  const step = steps.at(-1)
  return step?.changes.every(({ part, after }) => texts[part] === after) ? step : null
}

/** Leaves out the newest step when the draft reads as before it, by whichever undo; else the same steps. */
export function withoutUndone(
  steps: readonly UndoStep[],
  texts: readonly string[]
): readonly UndoStep[] {
  const step = steps.at(-1)
  return step?.changes.every(({ part, before }) => texts[part] === before)
    ? steps.slice(0, -1)
    : steps
}
