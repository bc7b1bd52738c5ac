// @vitest-environment happy-dom
import { expect, test } from "vitest"

import { describeBox } from "~overlay/page/describe-box"
import { boxFixture } from "~tools/box-fixture/box-fixture"

import { BOX_NAMES, deepAll, loadBox, showBox } from "./load-box"

const REPORT = { site: "linkedin", url: "https://www.linkedin.com/feed/", kind: "unknown" }

test.each(BOX_NAMES)("a description of %s becomes a skeleton with the same description", (name) => {
  const box = loadBox(name, "en")
  box.removeAttribute("data-box")
  const description = describeBox(box)
  const { html } = boxFixture(description, REPORT)
  expect(html).toContain("data-box")
  expect(html.match(/data-box/g)).toHaveLength(1)
  showBox(html)
  const [again] = deepAll("[data-box]")
  again?.removeAttribute("data-box")
  expect(again && describeBox(again)).toBe(description)
  for (const words of ["The train", "What is", "Post text"]) expect(html).not.toContain(words)
})

test("a line with words in it is refused", () => {
  expect(() => boxFixture("<div>Dear Ann</div>", REPORT)).toThrow("not a line of a description")
  expect(() => boxFixture('<div aria-label="Dear <b>">', REPORT)).toThrow("not a line")
  expect(() => boxFixture(" \n", REPORT)).toThrow("empty")
})

test("a shadow root is kept", () => {
  const { html } = boxFixture('<div role="textbox">\n#shadow-root\n<div id>\n<body>', REPORT)
  expect(html.replace(/\n/g, "")).toBe(
    '<div id><template shadowrootmode="open"><div data-box role="textbox"></div></template></div>'
  )
})
