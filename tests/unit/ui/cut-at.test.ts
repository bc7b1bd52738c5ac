import { expect, test } from "vitest"

import { cutAt } from "~ui/cut-at"

test.each<[string, readonly [start: number, end: number][], string]>([
  ["Buy now.", [], "Buy now."],
  ["Buy now.", [[0, 7]], "[Buy now]."],
  [
    "Buy now, act now.",
    [
      [9, 16],
      [0, 7]
    ],
    "[Buy now], [act now]."
  ],
  [
    "Buy now!",
    [
      [0, 7],
      [4, 8]
    ],
    "[Buy now][!]"
  ],
  [
    "Buy now!",
    [
      [0, 8],
      [4, 7]
    ],
    "[Buy now!]"
  ]
])("%s at %j", (text, spans, drawn) => {
  const pieces = cutAt(
    text,
    spans.map(([start, end]) => ({ start, end }))
  )
  expect(
    pieces.map((piece) => (typeof piece === "string" ? piece : `[${piece.words}]`)).join("")
  ).toBe(drawn)
})
