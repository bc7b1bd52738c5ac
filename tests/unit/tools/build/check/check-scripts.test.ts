import { describe, expect, test } from "vitest"

import { loneSurrogates } from "~tools/build/check/check-scripts"

describe("loneSurrogates", () => {
  test.each([
    ["/[\\ud83d\\u2728]/u", 1],
    ["/(\\ud83d)/u", 1],
    ["`\\ud83d fire`", 1],
    ["'\\ud83d\\ude80 whole'", 0],
    ["'\\uD83D\\uDE80 whole'", 0],
    ["/[\\uD800-\\uDBFF]$/u", 0],
    ["'no escape at all'", 0],
    ["'\\u2019 in the basic plane'", 0]
  ])("%s: %i", (code, count) => {
    expect(loneSurrogates(code)).toHaveLength(count)
  })
})
