import { ALSO_PRESSING } from "~engine/lexicon/gentle/also-pressing"
import { findPhrases } from "~engine/lexicon/match/find-phrases"
import { collectProposals, type Candidate } from "~engine/rewording/composing/collect-proposals"
import { keepsPost, type Outcome } from "~engine/rewording/composing/keeps-post"
import { isSafe } from "~engine/rewording/facts/is-safe"
import { removedFacts } from "~engine/rewording/facts/protected-facts"
import { type Move, STAGE_ORDER, type STAGES } from "~engine/rewording/move"
import { findPushes } from "~engine/rewording/calls/find-pushes"
import type { RewordContext } from "~engine/reworder"
import type { Steps } from "~engine/steps"
import type { Draft } from "~engine/text/draft"
import { applyEdits, type Edit } from "~engine/text/edit"
import { holdsIgnored } from "~engine/text/fold-phrase"
import { getOrCompute, memoize } from "~engine/text/memo"
import { parseDraft } from "~engine/text/parse-draft"
import { overlaps } from "~engine/text/span"
import type { GentlerDraft } from "~engine/types"

/**
 * Rise in probability that is borne: a politely put offer is still an offer, and the classifier is no judge of a few
 * hundredths.
 */
const TOLERATED_RISE = 0.04

/**
 * Writes the draft anew without what presses in it: stage by stage, every move's first wording. The outcome is offered whole
 * or not at all (see `keeps-post.ts`): half a move is worse than none.
 *
 * @param moves those in use
 * @returns null where nothing presses, no template fits, something that presses or a fact would be lost, or the
 * probability rises
 */
export function* composeGentler(
  draft: Draft,
  moves: readonly Move[],
  context: RewordContext
): Steps<GentlerDraft | null> {
  if (!presses(draft)) return null
  yield
  const outcome = yield* rewrite(draft, moves, context)
  // What still presses would get a second gentler version, of our own words.
  if (!outcome || presses(outcome.draft)) return null
  yield
  if (!(yield* keepsPost(draft, outcome))) return null
  yield
  const salesy = yield* context.probabilityOf(outcome.text)
  if (salesy === null || salesy > context.salesy + TOLERATED_RISE) return null
  const strength = yield* context.strengthOf(outcome.text)
  const { text, removed } = outcome
  return { text, salesy, strength, removed, moves: outcome.moves }
}

const alsoPressing = findPhrases(ALSO_PRESSING)

/** True where anything presses; praise of one's own by itself presses nobody. */
function presses(draft: Draft): boolean {
  return (
    findPushes(draft).some(({ kind }) => kind !== "praise") ||
    draft.sentences.some(({ reading }) => alsoPressing(reading.text).length > 0)
  )
}

function* rewrite(
  draft: Draft,
  moves: readonly Move[],
  { options }: RewordContext
): Steps<Outcome | null> {
  let current = draft
  const used: string[] = []
  const removed: string[] = []
  for (const stage of STAGE_ORDER) {
    const inStage = movesIn(moves)(stage)
    const proposals = yield* collectProposals(current, [], inStage, options.tone ?? "plain")
    const edits = editsOf(current, proposals, inStage, options.isIgnored)
    for (const { start, end, mayDrop, move } of edits) {
      if (!used.includes(move)) used.push(move)
      if (mayDrop) removed.push(...removedFacts(current.text.slice(start, end)))
    }
    if (edits.length > 0) {
      const text = withoutLooseEnd(applyEdits(current.text, edits), draft.text)
      current = parseDraft({ ...draft, text })
      yield
    }
    // A reply that stops after the thanks is done.
    if (stage === "reply" && edits.length > 0) break
  }
  // Calmer type alone is no gentler draft.
  if (moves.every(({ id, isCompanion }) => isCompanion || !used.includes(id))) return null
  const gone = removed.filter((fact) => !current.text.includes(fact))
  return { draft: current, text: current.text, removed: [...new Set(gone)], moves: used }
}

/** A row of dots and dashes. */
const RULE = /^[ \t]*[.\u2022_*=\u2013\u2014-]+[ \t]*$/u

/** Rows of dots and dashes go that stood in front of a last line that went. */
function withoutLooseEnd(text: string, before: string): string {
  const end = text.trimEnd()
  return withoutRules(before.trimEnd()) === before.trimEnd() ? withoutRules(end).trimEnd() : end
}

/** The text without the rows that close it; line by line, for a search of the whole draft takes quadratic time. */
function withoutRules(text: string): string {
  let end = text.length
  for (;;) {
    const start = text.lastIndexOf("\n", end - 1)
    if (start < 0 || !RULE.test(text.slice(start + 1, end))) return text.slice(0, end)
    end = start
  }
}

const movesIn = memoize((moves: readonly Move[]) => {
  const byStage = new Map<string, readonly Move[]>()
  return (stage: (typeof STAGES)[number]) =>
    getOrCompute(byStage, stage, () => moves.filter(({ gentler }) => gentler === stage))
})

type ChosenEdit = Edit & Pick<Candidate, "mayDrop" | "move">

/** Each proposal's first safe wording; where two touch the same words, that of the move that stands first. */
function editsOf(
  draft: Draft,
  proposals: readonly Candidate[],
  moves: readonly Move[],
  isIgnored: ((phrase: string) => boolean) | undefined
): readonly ChosenEdit[] {
  const rank = new Map(moves.map(({ id }, index) => [id, index]))
  const inOrder = [...proposals].sort((one, other) => rank.get(one.move)! - rank.get(other.move)!)
  const chosen: ChosenEdit[] = []
  for (const proposal of inOrder) {
    const { start, end, mayDrop, move } = proposal
    if (proposal.placeholder) continue
    if (holdsIgnored(draft.text.slice(start, end), isIgnored)) continue
    const [other, another] = chosen.filter((one) => overlaps(one, proposal))
    if (another) continue
    const wording = proposal.wordings.find((one) => isSafe(draft, proposal, one))
    if (!wording) continue
    const edit = { start, end, replacement: wording.text, move, ...(mayDrop ? { mayDrop } : {}) }
    const fitted = other ? besides(draft, edit, other) : edit
    if (fitted) chosen.push(fitted)
  }
  return chosen
}

/**
 * An edit beside one that is chosen, where they share no more than the full stop between two sentences, which becomes a
 * colon: "… your first lesson.[: link]". Null where they share more.
 */
function besides({ text }: Draft, edit: ChosenEdit, other: ChosenEdit): ChosenEdit | null {
  const isStop = (at: number): boolean => text[at] === "."
  if (other.end === edit.start + 1 && isStop(edit.start) && edit.replacement.startsWith(":")) {
    return { ...edit, start: other.end, replacement: edit.replacement.slice(1) }
  }
  if (edit.end === other.start + 1 && isStop(other.start) && edit.replacement.endsWith(".")) {
    return { ...edit, end: other.start, replacement: edit.replacement.slice(0, -1) }
  }
  return null
}
