import { gentlerOf, promptOf } from "~engine/judgement"
import { findPushes } from "~engine/rewording/calls/find-pushes"
import { type FactKind, lostFacts } from "~engine/rewording/facts/protected-facts"
import { parseDraft } from "~engine/text/parse-draft"
import type { DraftInput, Judgement } from "~engine/types"
import { isCosmetic } from "~tools/evaluate/nearness"

/** A flagged draft, its judgement, and whether its gentler draft has no more grammar findings than it had itself. */
export type Guarded = {
  readonly draft: DraftInput
  readonly judgement: Judgement
  readonly grammar: boolean
}

/** What no gentler draft may lose without naming it; #tags and emoji are trimmed on purpose. */
const HARD: ReadonlySet<FactKind> = new Set(["link", "mention", "number", "price", "date"])

/** What must not happen, counted over all flagged drafts, and which moves wrote how many drafts, as Markdown. */
export function guardTable(flagged: readonly Guarded[]): string[] {
  const pairs = flagged.flatMap(({ draft, judgement, grammar }) => {
    const gentler = gentlerOf(judgement)
    return gentler ? [{ draft, gentler, grammar }] : []
  })
  const asked = flagged.filter(({ judgement }) => gentlerOf(judgement) || promptOf(judgement))
  const lost = pairs.filter(({ draft, gentler: { text, removed } }) =>
    lostFacts(draft.text, text).some((fact) => HARD.has(fact.kind) && !removed.includes(fact.text))
  )
  const left = pairs.filter(
    ({ draft, gentler }) => findPushes(parseDraft({ ...draft, text: gentler.text })).length > 0
  )
  const marks = pairs.filter(({ draft, gentler }) => sameLetters(draft.text, gentler.text))
  const worse = pairs.filter(({ grammar }) => !grammar)
  const moves = new Map<string, number>()
  for (const { gentler } of pairs) {
    for (const move of gentler.moves) moves.set(move, (moves.get(move) ?? 0) + 1)
  }
  const byUse = [...moves].sort(([, one], [, other]) => other - one)
  return [
    "| flagged | with a draft | with a draft or a prompt | a fact lost unnamed | a push left | marks only | new grammar findings |",
    "|---|---|---|---|---|---|---|",
    `| ${flagged.length} | ${share(pairs.length, flagged.length)} | ${share(asked.length, flagged.length)} | ${lost.length} | ${left.length} | ${marks.length} | ${worse.length} |`,
    "",
    `Moves in gentler drafts: ${byUse.map(([id, count]) => `${id} ${count}`).join(", ")}.`
  ]
}

function sameLetters(text: string, draft: string): boolean {
  return isCosmetic({ text, edited: text, edited2: null, push: [], facts: [] }, draft)
}

function share(count: number, of: number): string {
  return of ? `${((100 * count) / of).toFixed(1)} %` : "\u2013"
}
