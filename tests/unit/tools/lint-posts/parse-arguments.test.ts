import { describe, expect, test } from "vitest"

import { UsageError } from "~tools/console/run-main"
import { parseArguments } from "~tools/lint-posts/parse-arguments"

describe("arguments", () => {
  test.each([
    [[], { sensitivity: "balanced", format: "json" }],
    [["--sensitivity", "strict"], { sensitivity: "strict", format: "json" }],
    [["--sensitivity=relaxed", "--format=text"], { sensitivity: "relaxed", format: "text" }]
  ])("%j", (words, expected) => expect(parseArguments(words)).toEqual(expected))

  test.each([
    [["--sensitivity", "loud"], "unknown sensitivity: loud"],
    [["--format", "csv"], "unknown format: csv"],
    [["--quiet"], "--quiet"]
  ])("%j is a wrong call: %s", (words, reason) => {
    expect(() => parseArguments(words)).toThrow(UsageError)
    expect(() => parseArguments(words)).toThrow(reason)
  })
})
