import { undoableStep, type UndoStep } from "./undo-steps"

/** Drafts remembered at once: nobody writes in more boxes of a page at a time. */
const MAX_KEPT = 8

/** The ways back from our changes in drafts whose boxes were left. In memory only, as long as the page. */
export type KeptUndo = {
  /** A box is left. @param box its name @param texts the draft, part by part */
  readonly leave: (box: string, texts: readonly string[], steps: readonly UndoStep[]) => void
  /** The steps of a draft that still reads as our last change left it; none where it does not. */
  readonly take: (box: string, texts: readonly string[]) => readonly UndoStep[]
}

/** Keeps what "Undo" takes back while the person writes in another box. */
export function createKeptUndo(): KeptUndo {
  let kept: readonly { readonly box: string; readonly steps: readonly UndoStep[] }[] = []
  const isOf = (box: string, texts: readonly string[]) => (one: (typeof kept)[number]) =>
    one.box === box && undoableStep(one.steps, texts) !== null
  const without = (box: string, texts: readonly string[]) => {
    const isIt = isOf(box, texts)
    return kept.filter((one) => !isIt(one))
  }
  return {
    leave: (box, texts, steps) => {
      if (undoableStep(steps, texts) === null) return
      kept = [{ box, steps }, ...without(box, texts)].slice(0, MAX_KEPT)
    },
    take: (box, texts) => {
      const steps = kept.find(isOf(box, texts))?.steps ?? []
      kept = without(box, texts)
      return steps
    }
  }
}
