import { expect, test } from "vitest"

import { isForeignFrame } from "~overlay/page/foreign-frame"

const TOP = {}

test.each([
  ["a page that is no frame", "https://blog.example/new", null, TOP, false],
  ["an editor\u2019s own frame", "blob:https://blog.example/0b1e", {}, {}, false],
  ["the same without any address", "about:srcdoc", {}, {}, false],
  ["a page of its own in a frame", "https://blog.example/embed", {}, {}, true],
  ["an editor\u2019s own frame in another site\u2019s page", "about:blank", null, {}, true]
])("%s", (_what, url, frameElement, view, isForeign) => {
  const defaultView = Object.assign(view, {
    top: TOP,
    frameElement
  }) as unknown as Document["defaultView"]
  const location = new URL(url) as unknown as Location
  expect(isForeignFrame({ defaultView, location })).toBe(isForeign)
})
