import { expect, test } from "vitest"

import { createJudge } from "~engine/judge"
import { nearCopyNote, partNote, removedNote, WORDS } from "~overlay/words"

/** Every text of a nested table. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value]
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const TEXTS = [
  ...textsIn(WORDS),
  nearCopyNote("X", 3),
  partNote([0, 2]) ?? "",
  removedNote(["https://a.example", "@ann", "$20"]) ?? ""
]

const judge = createJudge()

test.each([...new Set(TEXTS)])("Softsell does not sell itself: %s", (text) => {
  for (const site of ["x", "facebook", "linkedin"] as const) {
    expect(judge.judge({ text, site, surface: "post" }).verdict).not.toBe("salesy")
  }
})

test("and does not shout or scold", () => {
  for (const text of TEXTS) expect(text).not.toMatch(/!|\b[A-Z]{3,}\b|\b(?:wrong|bad|must|error)\b/)
})
