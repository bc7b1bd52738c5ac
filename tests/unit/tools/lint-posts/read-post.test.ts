import { describe, expect, test } from "vitest"

import { failed, ok } from "~result"
import { readPost } from "~tools/lint-posts/read-post"

describe("a good line", () => {
  test.each([
    ['{"text":"a"}', { id: null, input: { text: "a", site: "x", surface: "post" } }],
    ['{"id":7,"text":""}', { id: 7, input: { text: "", site: "x", surface: "post" } }],
    [
      '{"id":{"a":[1]},"text":"b","site":"linkedin","surface":"reply","likes":3}',
      { id: { a: [1] }, input: { text: "b", site: "linkedin", surface: "reply" } }
    ],
    ['{"id":false,"text":"c"}', { id: false, input: { text: "c", site: "x", surface: "post" } }]
  ])("%s", (line, post) => expect(readPost(line)).toEqual(ok(post)))
})

describe("a bad line fails with a reason", () => {
  test.each([
    ["{text:1}", "not JSON"],
    ["[]", "not a JSON object"],
    ["null", "not a JSON object"],
    ["7", "not a JSON object"],
    ["{}", 'no string "text"'],
    ['{"text":7}', 'no string "text"'],
    ['{"text":"a","site":"myspace"}', 'unknown site: "myspace"'],
    ['{"text":"a","surface":"story"}', 'unknown surface: "story"'],
    ['{"text":"a","site":null}', "unknown site: null"]
  ])("%s: %s", (line, reason) => expect(readPost(line)).toEqual(failed(reason)))
})
