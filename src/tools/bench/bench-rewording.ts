import { LocalLinter } from "harper.js"
import { binary } from "harper.js/binary"

import { createJudge } from "~engine/judge"
import { reword } from "~engine/rewording/reword"
import { benchDrafts } from "~tools/bench/drafts"
import { type Percentiles, percentilesOf } from "~tools/bench/percentiles"
import { timeEdits } from "~tools/bench/time-typing"

/** Edits per draft whose judgement is timed. */
const EDITS = 120

/** What a verdict with gentler wording costs, in milliseconds, by the draft's size. */
export type RewordingBench = Readonly<
  Record<
    string,
    {
      readonly softsell: Percentiles
      readonly "harper.js": Percentiles
      /** p95 of Softsell as a share of that of harper.js. */
      readonly shareOfHarper: number
      /** The longest stretch of work without a pause for the page, over the edits. */
      readonly longestStepMs: Percentiles
    }
  >
>

/** Times a verdict with rewording beside harper.js on the same drafts, as a whole and by its longest step. */
export async function benchRewording(): Promise<RewordingBench> {
  const linter = new LocalLinter({ binary })
  await linter.setup()
  const judge = createJudge(reword)
  const input = (text: string) => ({ text, site: "linkedin", surface: "post" }) as const
  const found: Record<string, RewordingBench[string]> = {}
  for (const { size, text } of benchDrafts()) {
    const softsell = await timeEdits(text, (draft) => judge.judge(input(draft)), EDITS)
    const harper = await timeEdits(text, (draft) => linter.lint(draft), EDITS)
    // Other places than above, so that nothing is remembered.
    const longestStepMs = longestSteps(`${text} So it goes.`, (draft) => judge.steps(input(draft)))
    found[size] = {
      softsell,
      "harper.js": harper,
      shareOfHarper: softsell.p95 / harper.p95,
      longestStepMs
    }
  }
  return found
}

function longestSteps(
  text: string,
  judge: (draft: string) => Iterator<unknown, unknown, undefined>
): Percentiles {
  const longest: number[] = []
  for (let edit = 0; edit < EDITS; edit++) {
    const at = Math.max(0, text.indexOf(" ", Math.floor((edit * text.length) / EDITS)))
    const steps = judge(`${text.slice(0, at)} step${edit}${text.slice(at)}`)
    let most = 0
    for (let isDone = false; !isDone;) {
      const start = performance.now()
      isDone = steps.next().done === true
      most = Math.max(most, performance.now() - start)
    }
    longest.push(most)
  }
  return percentilesOf(longest)
}
