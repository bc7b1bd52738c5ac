import { defineRule, type Match } from "~engine/rule"
import type { Draft } from "~engine/text/draft"
import type { Sentence } from "~engine/text/sentence"

/** Lines that begin a step: a number, a bullet, a tick, or "Step 2". */
const STEP = /^(?:\d{1,2}[.):]|step \d|[-*\u2022\u2192\u2713\u2714\u25AA\u25CF]|\u2705)\s{0,3}\S/iu

/** From this many on a list is a list. */
const MIN_STEPS = 3

export default defineRule({
  id: "steps-to-follow",
  title: "Steps to follow",
  leaning: "valuable",
  scope: "draft",
  inOtherVoice: "keep",
  principles: [10],
  docs: {
    why: "People can follow them without buying anything.",
    instead: "Leave out every step that isn\u2019t needed."
  },
  examples: {
    flagged: [
      "Bread without work:\n1. Mix the flour\n2. Wait a night\n3. Bake it",
      "Before you sign:\n- read it\n- sleep\n- read it again",
      "Step 1 boil water\nStep 2 add salt\nStep 3 wait"
    ],
    fine: ["1. Mix the flour", "- so it goes", "The 3 of us went home.\nAll 3."]
  },
  check: stepsIn
})

function* stepsIn({ sentences }: Draft): Iterable<Match> {
  const steps: Sentence[] = []
  let line = -1
  for (const sentence of sentences) {
    if (sentence.line !== line && STEP.test(sentence.reading.text)) steps.push(sentence)
    line = sentence.line
  }
  const first = steps[0]
  if (!first || steps.length < MIN_STEPS) return
  yield {
    start: first.start,
    end: first.end,
    message: `${steps.length} steps that people can follow.`
  }
}
