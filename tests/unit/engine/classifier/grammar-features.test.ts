import { describe, expect, test } from "vitest"

import { readGrammarFeatures } from "~engine/classifier/grammar-features"
import { readSentence } from "~engine/text/sentence"

const names = (text: string): readonly string[] =>
  readGrammarFeatures(readSentence(text)).map(({ name }) => name)

describe("who is asked to do what", () => {
  test.each([
    ["Join us on Friday", "ask:join"],
    ["Shop the sale", "ask:buy+trade"],
    ["Learn more about our new course", "ask:click+own"],
    ["Please share this post", "ask:social"],
    ["Subscribe and save $20", "ask:buy+price"],
    ["You can register for the webinar", "you-can:join"],
    ["We launched our new app", "own:our-trade"]
  ])("%s gives %s", (text, name) => expect(names(text)).toContain(name))

  test.each([
    ["She joined the choir", "ask:join"],
    ["I bought a bike", "ask:buy"],
    ["They share a flat", "ask:social"]
  ])("%s does not give %s", (text, name) => expect(names(text)).not.toContain(name))

  test("spans lie within the sentence", () => {
    const text = "Grab our free guide and join the waitlist today!"
    for (const { start, end } of readGrammarFeatures(readSentence(text))) {
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(text.length)
    }
  })
})
