import { describe, expect, it } from "vitest"

import { createJudge } from "~engine/judge"
import { reword } from "~engine/rewording/reword"
import {
  Chance,
  HOSTILE_MATERIALS,
  hostileDraft,
  randomHostileDrafts
} from "~tools/bench/hostile-drafts"
import type { Surface } from "~engine/types"
import { seededRandom } from "~tools/learning/fitting/random"

const judge = createJudge(reword)

function judged(text: string, surface: Surface = "post") {
  return judge.judge({ text, site: "x", surface })
}

/** Processor time in milliseconds that one judgement took. */
function timed(text: string, surface?: Surface): number {
  const before = process.cpuUsage()
  judged(text, surface)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Processor time in milliseconds, the least of a few drafts: other work on the machine counts little. */
function cost(material: string, length: number): number {
  const times = [1, 2, 3].map((seed) => {
    const chance = new Chance(seededRandom(seed * 7919 + length))
    const { text } = hostileDraft(chance, length, [material])
    return timed(text)
  })
  return Math.min(...times)
}

describe("hostile drafts", () => {
  // Quadratic time would be sixteen times as much; the sum added is what the clock and the collector blur.
  it.each(HOSTILE_MATERIALS)("%s: four times the text, at most nine times the work", (material) => {
    const short = cost(material, 3000)
    expect(cost(material, 12_000)).toBeLessThan(9 * short + 100)
  })

  it("throw nothing, and everything said of them lies within them", () => {
    for (const { name, text } of randomHostileDrafts(60, 3, 1500)) {
      const { findings, good, suggestions, salesy } = judged(text)
      expect(salesy, name).toBeGreaterThanOrEqual(0)
      for (const { start, end } of [...findings, ...good, ...suggestions]) {
        expect(0 <= start && start <= end && end <= text.length, name).toBe(true)
      }
    }
  })

  const traps = [
    ["addresses in a row that are none", `Sign up now:\n${"http://!".repeat(40)} a`],
    ["a row of exclamation marks within a word", `We are excited to announce ${"!".repeat(350)}a`],
    ["white space without end before a word", `Comment${" ".repeat(380)}YES`],
    ["one word of the whole length", `${"a1".repeat(6000)}`],
    ["opening quotation marks alone", "\u201C".repeat(12_000)],
    ["digits and commas", "1,".repeat(6000)],
    ["cues of another voice alone", "never not they said ".repeat(600)]
  ] as const

  it.each(traps)("%s", (_name, text) => {
    expect(timed(text)).toBeLessThan(3000)
  })

  it("a reply of thanks before emoji: fifteen times the text, about fifteen times the work", () => {
    const text = (emoji: number) => `Thanks! Buy now. a${"\u{1F525}".repeat(emoji)}x`
    timed(text(1000), "reply")
    const short = Math.min(timed(text(380), "reply"), timed(text(390), "reply"))
    expect(timed(text(5900), "reply")).toBeLessThan(14 * short + 20)
  })
})
