import { describe, expect, test } from "vitest"

import { createJudge } from "~engine/judge"
import { reword } from "~engine/rewording/reword"
import { MOVES } from "~engine/rewording/moves/index"
import { RULES } from "~engine/rules/index"
import { finish, type Steps } from "~engine/steps"
import type { DraftInput } from "~engine/types"

const DRAFTS: readonly DraftInput[] = [
  { text: "", site: "x", surface: "post" },
  { text: "Thank you all for coming on Saturday.", site: "facebook", surface: "post" },
  {
    text: "Act now! Only 3 spots left in my course, so buy now. Link in bio.",
    site: "x",
    surface: "post"
  },
  {
    text: "Thanks Ana! Our game-changing app does just that. Sign up today at https://example.com!",
    site: "linkedin",
    surface: "reply"
  }
]

function countSteps(steps: Steps<unknown>): number {
  let count = 0
  while (!steps.next().done) count++
  return count
}

describe("a judgement in steps", () => {
  const judge = createJudge(reword)

  test.each(DRAFTS.map((draft) => [draft.text, draft] as const))(
    "%j: the same as at once",
    (_text, draft) => {
      expect(finish(judge.steps(draft))).toEqual(judge.judge(draft))
    }
  )

  test("does not depend on drafts that are judged in between", () => {
    const alone = DRAFTS.map((draft) => createJudge(reword).judge(draft))
    const open = DRAFTS.map((draft) => judge.steps(draft))
    const outcomes = new Map<number, unknown>()
    while (outcomes.size < open.length) {
      open.forEach((steps, at) => {
        const step = steps.next()
        if (step.done && !outcomes.has(at)) outcomes.set(at, step.value)
      })
    }
    expect(DRAFTS.map((_, at) => outcomes.get(at))).toEqual(alone)
  })

  test("takes more steps for more findings", () => {
    const fresh = DRAFTS.map((draft) => ({ ...draft, text: draft.text && `Ah, ${draft.text}` }))
    const [empty, plain, salesy] = fresh.map((draft) => countSteps(judge.steps(draft)))
    expect(empty).toBeLessThan(plain!)
    expect(plain).toBeLessThan(salesy!)
  })

  test("no rule and no move reads a new sentence in the same step as another", () => {
    const before = countSteps(judge.steps(DRAFTS[2]!))
    const text = `${DRAFTS[2]!.text} Hurry, grab your spot in Ghent while it lasts!`
    const more = countSteps(judge.steps({ ...DRAFTS[2]!, text })) - before
    expect(more).toBeGreaterThanOrEqual(count(RULES) + count(MOVES))
  })
})

function count(readers: readonly { readonly scope: string }[]): number {
  return readers.filter(({ scope }) => scope === "sentence").length
}
