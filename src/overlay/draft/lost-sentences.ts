import { splitSentences } from "~engine/text/split-sentences"
import { contains, shift } from "~engine/text/span"
import type { Span } from "~engine/types"
import { shortened } from "./shortened"
import type { WordChange } from "./word-changes"

/** Of sentences that go no more is shown, in UTF-16 units: about a line of the card. */
const MAX_LOST = 40

const LETTER = /[\p{L}\p{N}]/u

/** A change, and what it takes of the old draft: nothing where words come in. */
type Placed = WordChange & Span

/**
 * Of the words that go only those of sentences that go altogether, shortened: their sense is lost, while of others the new
 * words tell what becomes of them.
 * @param changes of a whole draft, as `wordChanges` tells them
 */
export function lostSentences(changes: readonly WordChange[]): readonly WordChange[] {
  const before = changes.map(({ kind, text }) => (kind === "in" ? "" : text)).join("")
  const sentences = sentencesOf(before)
  const placed = atSentences(placesOf(changes), before, sentences)
  const shown: WordChange[] = []
  for (let at = 0; at < placed.length; at++) {
    const change = placed[at]!
    if (change.kind !== "out") {
      shown.push(change)
      continue
    }
    const next = placed[at + 1]
    const into = next?.kind === "in" ? [next] : []
    at += into.length
    const whole = sentences.filter((sentence) => contains(change, sentence))
    const first = whole[0] ?? change
    const isHeadCut = LETTER.test(before.slice(change.start, first.start))
    const isTailCut = LETTER.test(before.slice(whole.at(-1)?.end ?? change.end, change.end))
    // New words stand for what is left of a sentence, else for the last one.
    const lost = into.length > 0 && !isHeadCut && !isTailCut ? whole.slice(0, -1) : whole
    const struck = lost.length > 0 ? strike(before, change, lost) : []
    shown.push(...(isHeadCut && !isTailCut ? [...into, ...struck] : [...struck, ...into]))
  }
  return shown.map(({ kind, text }) => ({ kind, text })).filter(({ text }) => text !== "")
}

/** Sentences that go, with the white space that keeps them apart from what is shown before and behind them. */
function strike(before: string, out: Span, lost: readonly Span[]): readonly WordChange[] {
  const start = lost[0]!.start
  const end = lost.at(-1)!.end
  return [
    { kind: "same", text: gapIn(before.slice(out.start, start)) },
    { kind: "out", text: shortened(before.slice(start, end), MAX_LOST) },
    { kind: "same", text: gapIn(before.slice(end, out.end)) }
  ]
}

function gapIn(words: string): string {
  if (!/\s/.test(words)) return ""
  return words.includes("\n") ? "\n" : " "
}

function sentencesOf(text: string): readonly Span[] {
  let from = 0
  return text.split("\n").flatMap((line) => {
    const found = splitSentences(line).map((span) => shift(span, from))
    from += line.length + 1
    return found
  })
}

function placesOf(changes: readonly WordChange[]): readonly Placed[] {
  let start = 0
  return changes.map((change) => {
    const end = start + (change.kind === "in" ? 0 : change.text.length)
    const placed = { ...change, start, end }
    start = end
    return placed
  })
}

/**
 * The same changes, those that only take out moved to begin with a sentence where they may: of "One. Two. Three." without
 * "Two. " as much goes when ". Two" does.
 */
function atSentences(
  changes: readonly Placed[],
  before: string,
  sentences: readonly Span[]
): readonly Placed[] {
  const moved = [...changes]
  changes.forEach((change, at) => {
    const [previous, next] = [moved[at - 1], moved[at + 1]]
    if (change.kind !== "out" || previous?.kind !== "same" || next?.kind !== "same") return
    const room = { start: previous.start, end: next.end }
    const by = wayToSentence(before, change, room, sentences)
    const [start, end] = [change.start + by, change.end + by]
    moved[at - 1] = pieceOf(before, "same", { start: room.start, end: start })
    moved[at] = pieceOf(before, "out", { start, end })
    moved[at + 1] = pieceOf(before, "same", { start: end, end: room.end })
  })
  return moved
}

function pieceOf(before: string, kind: Placed["kind"], { start, end }: Span): Placed {
  return { kind, start, end, text: before.slice(start, end) }
}

/** How far what goes can be moved, within room, to begin with a sentence; 0 where it cannot. In UTF-16 units. */
function wayToSentence(
  before: string,
  { start, end }: Span,
  room: Span,
  sentences: readonly Span[]
): number {
  const begins = (at: number): boolean => sentences.some((sentence) => sentence.start === at)
  if (begins(start)) return 0
  for (let by = -1; start + by >= room.start; by--) {
    if (before[start + by] !== before[end + by]) break
    if (begins(start + by)) return by
  }
  for (let by = 1; end + by <= room.end; by++) {
    if (before[start + by - 1] !== before[end + by - 1]) break
    if (begins(start + by)) return by
  }
  return 0
}
