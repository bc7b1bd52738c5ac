import { expect, test } from "vitest"

import { applyEdits } from "~engine/text/edit"
import { removalSpan } from "~engine/rewording/removal-span"
import { parseDraft } from "~engine/text/parse-draft"

test.each([
  ["One. Two. Three.", 1, "One. Three."],
  ["One. Two.", 0, "Two."],
  ["One. Two.", 1, "One."],
  ["One.\n\nTwo.\n\nThree.", 1, "One.\n\nThree."],
  ["One.\n\nTwo.", 1, "One."],
  ["One.\n\nTwo.", 0, "Two."],
  ["One.\nTwo.\nThree.", 1, "One.\nThree."],
  ["One.\n\nRegister here:\nhttps://example.org\n\nThree.", 1, "One.\n\nThree."],
  ["One. Two. It has a lid.", 1, null],
  ["Here are three things: One. Two.", 0, "Two."],
  ["Here they are:\n\nOne.\n\nTwo.", 1, null],
  ["Want more? Buy now.", 1, null]
] as const)("%s without sentence %i", (text, index, left) => {
  const draft = parseDraft({ text, site: "linkedin", surface: "post" })
  const sentence = draft.sentences[index]!
  const span = removalSpan(draft, sentence, sentence)
  expect(span && applyEdits(text, [{ ...span, replacement: "" }])).toBe(left)
})
