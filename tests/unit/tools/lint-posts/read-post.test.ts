import { describe, expect, test } from "vitest"

import { readPost } from "~tools/lint-posts/read-post"

describe("good lines", () => {
  test.each([
    ['{"text":"a"}', { id: null, input: { text: "a", site: "x", surface: "post" } }],
    ['{"id":7,"text":""}', { id: 7, input: { text: "", site: "x", surface: "post" } }],
    [
      '{"id":{"a":[1]},"text":"b","site":"linkedin","surface":"reply","likes":3}',
      { id: { a: [1] }, input: { text: "b", site: "linkedin", surface: "reply" } }
    ],
    ['{"id":false,"text":"c"}', { id: false, input: { text: "c", site: "x", surface: "post" } }]
  ])("%s", (line, post) => expect(readPost(line)).toEqual(post))
})

describe("bad lines say why", () => {
  test.each([
    ["{text:1}", "not JSON"],
    ["[]", "not a JSON object"],
    ["null", "not a JSON object"],
    ["7", "not a JSON object"],
    ["{}", 'no string "text"'],
    ['{"text":7}', 'no string "text"'],
    ['{"text":"a","site":"mastodon"}', 'unknown site: "mastodon"'],
    ['{"text":"a","surface":"story"}', 'unknown surface: "story"'],
    ['{"text":"a","site":null}', "unknown site: null"]
  ])("%s: %s", (line, error) => expect(readPost(line)).toEqual({ error }))
})
