import { describe, expect, test } from "vitest"

import { parseArguments } from "~tools/lint-posts/parse-arguments"

describe("the command line", () => {
  test.each([
    [[], { sensitivity: "balanced", format: "json" }],
    [["--sensitivity", "strict"], { sensitivity: "strict", format: "json" }],
    [["--sensitivity=relaxed", "--format=text"], { sensitivity: "relaxed", format: "text" }],
    [["--sensitivity", "loud"], { error: "unknown sensitivity: loud" }],
    [["--format", "csv"], { error: "unknown format: csv" }]
  ])("%j", (words, expected) => expect(parseArguments(words)).toMatchObject(expected))

  test("an unknown option is refused with its name", () => {
    expect(parseArguments(["--quiet"])).toMatchObject({
      error: expect.stringContaining("--quiet") as string
    })
  })
})
