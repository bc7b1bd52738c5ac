import fc from "fast-check"
import { describe, expect, test } from "vitest"

import { reportOf, scrubReport } from "~platform/error-report"

const DRAFT = "Last chance! Buy my course at noon-12.js:30:45 today"

function thrownWith(message: string, stack: string, name = "TypeError"): Error {
  const error = new Error(message)
  return Object.assign(error, { name, stack })
}

const CHROMIUM = `TypeError: ${DRAFT}
    at ${DRAFT}
    at async Session.read (chrome-extension://abcdefgh/linter.1a2b.js:10:20)
    at https://x.com/home:3:4
    at new Card (chrome-extension://abcdefgh/linter.1a2b.js:7:8)
    at chrome-extension://abcdefgh/linter.1a2b.js:1:2`

const FIREFOX = `read@moz-extension://1234-5678/linter.1a2b.js:10:20
handle@https://x.com/app.js:3:4
@moz-extension://1234-5678/linter.1a2b.js:1:2`

describe("a report", () => {
  test("keeps only frames of the extension, in Chromium", () => {
    expect(reportOf(thrownWith(DRAFT, CHROMIUM)).stack).toEqual([
      "async Session.read linter.1a2b.js:10:20",
      "new Card linter.1a2b.js:7:8",
      " linter.1a2b.js:1:2"
    ])
  })

  test("keeps only frames of the extension, in Firefox", () => {
    expect(reportOf(thrownWith("x", FIREFOX)).stack).toEqual([
      "read linter.1a2b.js:10:20",
      " linter.1a2b.js:1:2"
    ])
  })

  test.each([
    [
      "Cannot read properties of undefined (reading 'editor')",
      "Cannot read properties of undefined (reading \u2026)"
    ],
    ["this.box is not a function", "\u2026 is not a function"],
    ["Extension context invalidated.", "Extension context invalidated."],
    [
      `Unexpected token 'B', "${DRAFT}"... is not valid JSON`,
      "Unexpected token \u2026... is not valid JSON"
    ]
  ])("%s", (message, kept) => {
    expect(reportOf(thrownWith(message, "")).message).toBe(kept)
  })

  test("of something that is not an error gives only its type", () => {
    expect(reportOf(DRAFT)).toEqual({ name: "string", message: "", stack: [] })
    expect(reportOf({ message: DRAFT })).toEqual({ name: "object", message: "", stack: [] })
  })

  test("contains no word of a draft, wherever it got into the error", () => {
    const words = fc.stringMatching(/^[A-Z]?[a-z]{3,9}qx$/)
    fc.assert(
      fc.property(fc.array(words, { minLength: 1 }), fc.nat(3), (draft, where) => {
        const text = draft.join(" ")
        const error = thrownWith(
          where === 0 ? `cannot find ${text}` : where === 1 ? `"${text}" is not a node` : text,
          `TypeError: ${text}\n    at ${text} (${text})\n${text}`,
          where === 3 ? text : "TypeError"
        )
        const said = JSON.stringify(reportOf(error))
        for (const word of draft) expect(said).not.toContain(word)
      })
    )
  })

  test("does not change when scrubbed again", () => {
    const once = reportOf(thrownWith(DRAFT, CHROMIUM))
    expect(scrubReport(once)).toEqual(once)
  })
})
