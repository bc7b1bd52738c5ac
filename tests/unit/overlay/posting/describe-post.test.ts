// @vitest-environment happy-dom
import { expect, test } from "vitest"

import { readIntent } from "~balance/record/post-record"
import { describePost } from "~overlay/posting/describe-post"

test.each([
  ["a text", "It rose. ".repeat(20_000)],
  ["words", "a ".repeat(200_000)],
  ["links", "https://example.org/a ".repeat(20_000)]
])("an article with more %s than a record holds is recorded all the same", (_what, text) => {
  const editor = document.createElement("textarea")
  const intent = describePost(text, {
    composer: {
      ...{ site: "web", kind: "post", variant: "web-post" },
      ...{ editor, container: null, parts: [editor] }
    },
    judgement: null,
    usedSuggestion: false,
    keepText: true
  })
  expect(readIntent(intent)).toMatchObject({ ok: true })
})
