import { expect, it, vi } from "vitest"

import { perReading } from "~engine/text/memo"
import { readSentence } from "~engine/text/sentence"

it("looks at each sentence once, also where it saw nothing", () => {
  const look = vi.fn(({ text }: { text: string }) => (text === "seen" ? 1 : undefined))
  const looked = perReading(look)
  const seen = readSentence("seen")
  const unseen = readSentence("unseen")
  expect([looked(seen), looked(seen), looked(unseen), looked(unseen)]).toEqual([
    1,
    1,
    undefined,
    undefined
  ])
  expect(look).toHaveBeenCalledTimes(2)
})
