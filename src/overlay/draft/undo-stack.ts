/** A change that can be taken back: the whole text of one part, before and after. */
export type Done = {
  /** Index of the part. */
  readonly part: number
  readonly before: string
  readonly after: string
}

/** One press of a button in the card: one change, or one for each part of a thread. */
export type DoneStep = {
  readonly changes: readonly Done[]
  /** What it was made from; null for a whole gentler draft. */
  readonly move: string | null
  readonly phraseHash: string | null
}

/** Changes made from the card, newest last. */
export type UndoStack = {
  readonly push: (step: DoneStep) => void
  /** The newest step, while the draft still reads as that step left it; else null. */
  readonly top: (texts: readonly string[]) => DoneStep | null
  /** Takes out the newest step when the draft reads as before it, by whoever's undo. @returns that step, else null */
  readonly takenBack: (texts: readonly string[]) => DoneStep | null
}

/** An empty stack. It keeps texts in memory only, for as long as the box is open. */
export function createUndoStack(): UndoStack {
  const steps: DoneStep[] = []
  return {
    push: (step) => steps.push(step),
    top: (texts) => {
      const step = steps.at(-1)
      return step?.changes.every(({ part, after }) => texts[part] === after) ? step : null
    },
    takenBack: (texts) => {
      const step = steps.at(-1)
      if (!step?.changes.every(({ part, before }) => texts[part] === before)) return null
      steps.pop()
      return step
    }
  }
}
