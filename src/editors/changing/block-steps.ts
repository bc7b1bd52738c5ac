import type { Span } from "~engine/types"

import { narrowChange } from "./narrow-change"

/** One step on one block of a draft whose paragraphs are editables of their own; spans are of the draft before all steps. */
export type BlockStep =
  /** Other words within the block. */
  | { readonly kind: "edit"; readonly block: number; readonly span: Span; readonly text: string }
  /** The block goes. `span` is all of its text. */
  | { readonly kind: "remove"; readonly block: number; readonly span: Span }
  /** A block comes. `span` has no length and stands at the end of the block before it, or at the start of the draft. */
  | { readonly kind: "add"; readonly block: number; readonly span: Span; readonly text: string }

/** Lines compared at most: the time grows with their square. */
const MAX_LINES = 200

/** What it costs to leave a line out or add one; a line with other words is dearer than one with a few, and cheaper than both. */
const COST_OF_LINE = 3
const COST_OF_WORDS = 2
const COST_OF_OTHER_LINE = 5

/** A line of the draft and the block it stands in. */
type Line = Span & { readonly block: number; readonly text: string }

/** A line of the draft with the line that takes its place; null on the side that has none. */
type Pair = { readonly line: Line | null; readonly fresh: string | null }

/**
 * What has to be done block by block to make one draft another, the last step first, so that no step moves the words of a
 * later one.
 * @param before all blocks, one `\n` between them
 * @param blocks where each block stands in it, in order
 * @returns null when it would take more than changing, removing or adding whole lines of blocks
 */
export function blockSteps(
  before: string,
  blocks: readonly Span[],
  after: string
): readonly BlockStep[] | null {
  const lines = blocks.flatMap((span, block) => linesOf(before, span, block))
  const fresh = after.split("\n")
  if (lines.length > MAX_LINES || fresh.length > MAX_LINES) return null
  const pairs = paired(lines, fresh)
  // A draft has a block.
  if (pairs.every(({ fresh: next }) => next === null)) return null
  const kept = pairs.flatMap(({ line, fresh: next }) => (line && next !== null ? [line] : []))
  const steps: BlockStep[] = []
  const gone = new Set<number>()
  let previous: Line | null = null
  for (const { line, fresh: next } of pairs) {
    const span = line && blocks[line.block]
    if (!line || !span) {
      const step = addition(next ?? "", previous, lines)
      if (!step) return null
      steps.push(step)
      continue
    }
    const { block } = line
    previous = line
    if (next === line.text) continue
    if (next !== null) {
      steps.push({ kind: "edit", block, ...narrowChange(before, { span: line, text: next }) })
    } else if (kept.some((each) => each.block === block)) {
      // One of several lines of a block goes, with the break before it or, where nothing stays before it, after it.
      const isFirst = !kept.some((each) => each.block === block && each.end < line.start)
      const around = isFirst
        ? { start: line.start, end: line.end + 1 }
        : { start: line.start - 1, end: line.end }
      steps.push({ kind: "edit", block, span: around, text: "" })
    } else if (!gone.has(block)) {
      gone.add(block)
      steps.push({ kind: "remove", block, span })
    }
  }
  return steps.reverse()
}

/** The draft once a step is done; the steps after it still fit. */
export function afterStep(text: string, step: BlockStep): string {
  const { start, end } = step.span
  const [head, tail] = [text.slice(0, start), text.slice(end)]
  if (step.kind === "edit") return head + step.text + tail
  if (step.kind === "add") {
    return step.block < 0 ? `${step.text}\n${tail}` : `${head}\n${step.text}${tail}`
  }
  return step.block > 0 ? head.slice(0, -1) + tail : tail.slice(1)
}

function linesOf(text: string, { start, end }: Span, block: number): readonly Line[] {
  let at = start
  return text
    .slice(start, end)
    .split("\n")
    .map((line) => {
      const span = { start: at, end: at + line.length }
      at = span.end + 1
      return { ...span, block, text: line }
    })
}

/** A block more, behind the line before it; null in the middle of a block. */
function addition(text: string, previous: Line | null, lines: readonly Line[]): BlockStep | null {
  if (!previous) return { kind: "add", block: -1, span: { start: 0, end: 0 }, text }
  const isLast = lines.filter(({ block }) => block === previous.block).at(-1) === previous
  const at = previous.end
  return isLast ? { kind: "add", block: previous.block, span: { start: at, end: at }, text } : null
}

/** The cheapest way from the lines of one draft to those of another. */
function paired(lines: readonly Line[], fresh: readonly string[]): readonly Pair[] {
  const width = fresh.length + 1
  // What it costs to make the rest of one draft the rest of the other.
  const costs = new Array<number>((lines.length + 1) * width).fill(0)
  const costAt = (at: number, to: number): number => costs[at * width + to] ?? Infinity
  const costOfPair = (at: number, to: number): number =>
    costOf(lines[at]?.text ?? "", fresh[to] ?? "") + costAt(at + 1, to + 1)
  for (let at = lines.length; at >= 0; at--) {
    for (let to = fresh.length; to >= 0; to--) {
      if (at === lines.length && to === fresh.length) continue
      costs[at * width + to] = Math.min(
        at < lines.length && to < fresh.length ? costOfPair(at, to) : Infinity,
        at < lines.length ? COST_OF_LINE + costAt(at + 1, to) : Infinity,
        to < fresh.length ? COST_OF_LINE + costAt(at, to + 1) : Infinity
      )
    }
  }
  const pairs: Pair[] = []
  let [at, to] = [0, 0]
  while (at < lines.length || to < fresh.length) {
    const cost = costAt(at, to)
    const [line, next] = [lines[at] ?? null, fresh[to] ?? null]
    if (line && next !== null && cost === costOfPair(at, to)) {
      pairs.push({ line, fresh: next })
      at++
      to++
    } else if (line && cost === COST_OF_LINE + costAt(at + 1, to)) {
      pairs.push({ line, fresh: null })
      at++
    } else {
      pairs.push({ line: null, fresh: next })
      to++
    }
  }
  return pairs
}

function costOf(line: string, fresh: string): number {
  if (line === fresh) return 0
  const shorter = Math.min(line.length, fresh.length)
  let [head, tail] = [0, 0]
  while (head < shorter && line[head] === fresh[head]) head++
  while (tail < shorter - head && line.at(-1 - tail) === fresh.at(-1 - tail)) tail++
  return shorter > 0 && 2 * (head + tail) >= shorter ? COST_OF_WORDS : COST_OF_OTHER_LINE
}
