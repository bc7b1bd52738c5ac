import type { EditorBridge, Reading, Segment } from "~editors/bridge"
import { type Attempt, withChanges } from "~editors/changing/attempt"
import { afterStep, type BlockStep, blockSteps } from "~editors/changing/block-steps"
import { insertText, isGecko, pressHistoryKey, pressKey } from "~editors/changing/browser-commands"
import { type EditorDriver, type InsertMethod, selectAtOnce } from "~editors/changing/editor-driver"
import { editorAnswers, INSERT_METHODS } from "~editors/changing/insert-methods"
import { richSelection } from "~editors/changing/rich-selection"
import { isSoftBreakTaken, takingSoftBreak } from "~editors/changing/take-soft-break"
import { readText } from "~editors/reading/read-text"
import { overlaps, shift } from "~engine/text/span"
import type { Span } from "~engine/types"
import { blocksIn, isBlockList } from "~platform/block-list"
import { createBridge } from "./create-bridge"

/** After so long without input Gutenberg begins another step of its history, ms (`useMarkPersistent`). */
const MERGE_WINDOW_MS = 1_000

/** Looks at a draft after a step, each after React had its turn; none of them lets a key in. */
const LOOKS = 20

/** Where each block stands in a reading. */
const spansOf = new WeakMap<Reading, readonly Span[]>()

/** All blocks as one text; what they are not is not read: pictures, captions, code. */
function read(root: HTMLElement): Reading {
  const segments: Segment[] = []
  const spans: Span[] = []
  let text = ""
  for (const block of blocksIn(root)) {
    if (spans.length > 0) {
      const [start, end] = [text.length, text.length + 1]
      segments.push({ start, end, node: null, offset: 0, editable: false })
      text += "\n"
    }
    const from = text.length
    const inner = readText(block)
    text += inner.text
    spans.push({ start: from, end: text.length })
    segments.push(...inner.segments.map((segment) => shift(segment, from)))
    if (inner.segments.length === 0) {
      segments.push({ start: from, end: from, node: block, offset: 0, editable: true })
    }
  }
  const reading = { text, segments }
  spansOf.set(reading, spans)
  return reading
}

function blockAt(reading: Reading, offset: number): { readonly number: number } & Span {
  const spans = spansOf.get(reading) ?? []
  const number = spans.findIndex(({ end }) => offset <= end)
  return { number, ...(spans[number] ?? { start: 0, end: reading.text.length }) }
}

function isInOneBlock(attempt: Attempt): boolean {
  const { reading, span, text } = attempt
  const hasOwnBreak = text.includes("\n") && !(isSoftBreakTaken(attempt) && !text.includes("\n", 1))
  return !hasOwnBreak && span.start >= blockAt(reading, span.end).start
}

function stepsOf(attempts: readonly Attempt[]): readonly BlockStep[] | null {
  const [first] = attempts
  if (!first) return null
  const { reading } = first
  const after = withChanges(reading.text, attempts)
  const steps = blockSteps(reading.text, spansOf.get(reading) ?? [], after)
  const isKept = steps?.every(({ span }) =>
    reading.segments.every(
      (segment) => segment.node === null || segment.editable || !overlaps(segment, span)
    )
  )
  return isKept ? steps : null
}

/** Carries out one step as a person would: by typing, and by the keys with which Gutenberg parts and joins blocks. */
function carryOut(step: BlockStep, root: HTMLElement): void {
  const select = (start: number, end: number): void =>
    selectAtOnce(driver, root, read(root), { anchor: start, focus: end })
  const press = (key: "Backspace" | "Delete" | "Enter"): void => {
    const block = blocksIn(root)[Math.max(step.block, 0)]
    if (block) pressKey(block, key)
  }
  const { start, end } = step.span
  select(start, end)
  if (step.kind === "edit") {
    insertText(step.text)
  } else if (step.kind === "remove") {
    if (start < end) insertText("")
    press(step.block > 0 ? "Backspace" : "Delete")
  } else {
    // Typed into the block before and then parted from it: a block that has just come cannot be typed in yet.
    if (step.text !== "") insertText(step.text)
    const at = step.block < 0 ? step.text.length : start
    select(at, at)
    press("Enter")
  }
}

/** Changes several blocks one by one, the last first, and stops at the first that comes out otherwise. */
function stepByStep(attempts: readonly Attempt[]): InsertMethod {
  const steps = stepsOf(attempts) ?? []
  const insert = async ({ root }: Attempt): Promise<void> => {
    let expected = read(root).text
    for (const step of steps) {
      expected = afterStep(expected, step)
      carryOut(step, root)
      for (let look = 0; look < LOOKS && read(root).text !== expected; look++) await editorAnswers()
      if (read(root).text !== expected) return
    }
  }
  // A step may be two to the editor: words out, block out.
  return { insert, commands: 2 * steps.length }
}

const driver: EditorDriver = {
  read,
  selected: richSelection.selected,
  // Each block has the focus for itself.
  select: (root, reading, selection) => {
    const block = blocksIn(root)[blockAt(reading, selection.focus).number]
    if (block && block.ownerDocument.activeElement !== block) block.focus({ preventScroll: true })
    return richSelection.select(root, reading, selection)
  },
  // Over two blocks Gutenberg would select both of them whole.
  selects: ({ reading, span }) => ({
    start: Math.max(span.start, blockAt(reading, span.end).start),
    end: span.end
  }),
  mergeWindowMs: MERGE_WINDOW_MS,
  adjust: (attempt) => (isGecko() ? takingSoftBreak(attempt) : attempt),
  refusal: (attempt) => (isInOneBlock(attempt) || stepsOf([attempt]) ? null : "protected"),
  insertMethods: (attempt) =>
    isInOneBlock(attempt) ? [INSERT_METHODS.type] : [stepByStep([attempt])],
  insertPieces: stepByStep,
  history: (root, action) => {
    const block = blocksIn(root).find((each) => each === root.ownerDocument.activeElement)
    pressHistoryKey(block ?? root, action)
  }
}

/** Gutenberg: WordPress and Tumblr. Every block is an editable of its own; all of them are one draft. */
export const gutenberg: EditorBridge = createBridge(driver, { id: "gutenberg", owns: isBlockList })
