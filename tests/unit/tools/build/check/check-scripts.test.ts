import { describe, expect, test } from "vitest"

import { codeFromStrings, loneSurrogates } from "~tools/build/check/check-scripts"

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

describe("codeFromStrings", () => {
  test.each([
    ['new Function("return 1")', 1],
    ['Function("return 1")()', 1],
    ["eval(code)", 1],
    ["window.eval (code)", 1],
    ['n="undefined"!=typeof self?self:Function("return this")()', 1],
    ["isFunction(it)", 0],
    ["function(a){return a}", 0],
    ["medieval(it)", 0]
  ])("%s: %i", (code, count) => {
    expect(codeFromStrings(code)).toHaveLength(count)
  })
})
