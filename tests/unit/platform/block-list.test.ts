// @vitest-environment happy-dom
import { describe, expect, test } from "vitest"

import { gutenberg } from "~editors/bridges/gutenberg"
import { offsetAt, pointAt } from "~editors/reading/offsets"
import { placesOf, rangeAt } from "~editors/reading/places"
import { blockListOf, blocksIn, isBlockList } from "~platform/block-list"

const BLOCK = `class="block-editor-rich-text__editable" contenteditable="true"`
const LIST = `class="is-root-container block-editor-block-list__layout"`

function show(html: string): void {
  document.body.innerHTML = html
}

function get(selector: string): HTMLElement {
  return document.querySelector<HTMLElement>(selector)!
}

/** A title, and a draft of two paragraphs, a list, and what is no part of it. */
const DRAFT = `<div class="block-editor-writing-flow">
  <h1 id="title" contenteditable="true">A title</h1>
  <div ${LIST}>
    <p id="one" ${BLOCK}>One <b id="bold">deal</b>.</p>
    <figure><img><figcaption id="caption" ${BLOCK}>A caption</figcaption></figure>
    <pre id="code" ${BLOCK}>let a</pre>
    <p id="empty" ${BLOCK}>\uFEFF</p>
    <ul class="block-editor-block-list__layout"><li><div id="item" ${BLOCK}>An item<br>of two lines</div></li></ul>
    <p id="locked" class="block-editor-rich-text__editable" contenteditable="false">Locked</p>
    <button id="button">Add</button>
  </div>
</div>`

describe("a list of blocks", () => {
  test.each([
    ["#one", true],
    ["#bold", true],
    ["#item", true],
    [".is-root-container", true],
    ["#title", false],
    ["#caption", false],
    ["#code", false],
    ["#locked", false],
    ["#button", false],
    [".block-editor-writing-flow", false]
  ])("%s stands in the draft: %j", (selector, isIn) => {
    show(DRAFT)
    expect(blockListOf(get(selector))).toBe(isIn ? get(".is-root-container") : null)
  })

  test("holds its blocks in order, and neither captions nor code", () => {
    show(DRAFT)
    expect(blocksIn(get(".is-root-container")).map(({ id }) => id)).toEqual([
      "one",
      "empty",
      "item"
    ])
  })

  test("is the writing flow where a site shows no other", () => {
    show(`<div class="block-editor-writing-flow"><p id="one" ${BLOCK}>One</p></div>`)
    expect(blockListOf(get("#one"))).toBe(get(".block-editor-writing-flow"))
    expect(isBlockList(get(".block-editor-writing-flow"))).toBe(true)
  })
})

describe("a draft in blocks is read", () => {
  test("as one text, a line a block", () => {
    show(DRAFT)
    expect(gutenberg.read(get(".is-root-container")).text).toBe(
      "One deal.\n\nAn item\nof two lines"
    )
  })

  test("and every word is found where it stands", () => {
    show(DRAFT)
    const reading = gutenberg.read(get(".is-root-container"))
    for (const word of ["One", "deal", "An item", "two lines"]) {
      const start = reading.text.indexOf(word)
      const places = placesOf(reading, { start, end: start + word.length })
      expect(places.map((place) => rangeAt(place).toString()).join("")).toBe(word)
    }
  })

  test("also where it is empty, with a place for the caret in each block", () => {
    show(`<div ${LIST}><p id="one" ${BLOCK}></p><p id="two" ${BLOCK}></p></div>`)
    const reading = gutenberg.read(get(".is-root-container"))
    expect(reading.text).toBe("\n")
    expect([0, 1].map((at) => pointAt(reading, at, "end")?.node)).toEqual([
      get("#one"),
      get("#two")
    ])
  })

  test("and the caret is in its block also beside what keeps an empty one open", () => {
    show(DRAFT)
    const reading = gutenberg.read(get(".is-root-container"))
    const node = get("#empty").firstChild!
    expect([0, 1].map((offset) => offsetAt(reading, { node, offset }))).toEqual([10, 10])
  })
})
