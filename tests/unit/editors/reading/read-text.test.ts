// @vitest-environment happy-dom
import fc from "fast-check"
import { describe, expect, test } from "vitest"

import { draftJs } from "~editors/bridges/draft-js"
import { lexical } from "~editors/bridges/lexical"
import { offsetAt, pointAt } from "~editors/reading/offsets"
import { placesOf, rangeAt, rangesAt } from "~editors/reading/places"
import { readText } from "~editors/reading/read-text"

function show(html: string): HTMLElement {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`
  return document.body.firstElementChild as HTMLElement
}

describe("what the writer sees", () => {
  test.each([
    [
      "Draft.js",
      "<div data-contents><div data-block><div><span><span>a</span></span></div></div><div data-block><div><span><br></span></div></div><div data-block><div><span>b</span></div></div></div>",
      "a\n\nb"
    ],
    ["Lexical", "<p>a</p><p><br></p><p><span>b</span><br><span>c</span></p>", "a\n\nb\nc"],
    [
      "a line break at the end, held open",
      "<p>a<br><br data-lexical-managed-linebreak></p>",
      "a\n"
    ],
    ["Quill", "<p>a</p><p><br></p>", "a\n"],
    ["an empty editor", "<p><br></p>", ""],
    ["nothing at all", "", ""],
    [
      "ProseMirror",
      '<p>a <span contenteditable="false">@Ann</span><img class="ProseMirror-separator" alt=""><br class="ProseMirror-trailingBreak"></p>',
      "a @Ann"
    ],
    ["a hard break at the end", '<p>a<br><br class="ProseMirror-trailingBreak"></p>', "a\n"],
    ["an emoji drawn as an image", '<p>a <img alt="\u{1F389}"> b</p>', "a \u{1F389} b"],
    [
      "Quill's guards around a mention",
      '<p>a <a>\uFEFF<span contenteditable="false">@Ann</span>\uFEFF</a> b</p>',
      "a @Ann b"
    ],
    ["loose text and blocks", "a<div>b</div><div><br></div><div>c</div>", "a\nb\n\nc"],
    ["a block in a block", "<div><div>a</div><div>b</div></div><div>c</div>", "a\nb\nc"],
    ["text after a block", "<div>a</div>b", "a\nb"],
    ["a placeholder that is hidden", '<p>a</p><div aria-hidden="true">Say something</div>', "a"],
    ["a line feed in the text", "<div>a\nb</div>", "a\nb"],
    ["a line feed at the end, held open", "<p>a\n\n</p>", "a\n"],
    ["a line feed before a block, as Firefox leaves it", "a\n<div>b</div>", "a\nb"],
    ["a line feed and a break", "<p>a\n<br></p>", "a\n"],
    ["the page's own indentation", "<div>\n  <p>a</p>\n  <p>b</p>\n</div>", "a\nb"]
  ])("%s", (_, html, text) => {
    expect(readText(show(html)).text).toBe(text)
  })

  test("a block within a line of Draft.js is part of the line", () => {
    const line = "<div class='public-DraftStyleDefault-block'>Ask <div>Ann</div> now</div>"
    expect(draftJs.read(show(line)).text).toBe("Ask Ann now")
  })

  test.each([
    ["<a href='/ann'>Ann</a>", false],
    ["<a href='/ann'>@ann</a>", false],
    ["<a href='/t/win'>#win</a>", true],
    ["<a href='https://a.example/x'>https://a.example/x</a>", true],
    ["<a href='https://a.example/x'>a.example/x</a>", true],
    ["<b>Ann</b>", true]
  ])("may be typed anew: %s is %j", (html, editable) => {
    const { segments } = readText(show(`<p>Ask ${html} now</p>`))
    expect(segments.map((each) => each.editable)).toEqual([true, editable, true])
  })

  test.each([
    ["Ann Lee", false],
    ["@ann", true],
    ["#win", true],
    ["words that are over the limit of the site, and coloured to say so, on and on", true]
  ])("may be typed anew in Draft.js: %s is %j", (words, editable) => {
    const line = `<div class='public-DraftStyleDefault-block'><span data-offset-key='a'>Ask </span><span>${words}</span></div>`
    const { segments } = draftJs.read(show(line))
    expect(segments.map((each) => each.editable)).toEqual([true, editable])
  })

  const plain = (words: string, look = ""): string =>
    `<span data-lexical-text="true"${look}>${words}</span>`
  test.each([
    ["a name that was picked", plain("Ask me, or ") + plain("Ann Lee", ' class="mention"'), false],
    [
      "one drawn by its style",
      plain("Ask me, or ") + plain("Ann Lee", ' style="color: blue"'),
      false
    ],
    [
      "one among dressed words",
      plain("Ask me, or ", ' class="base"') + plain("Ann Lee", ' class="base mention"'),
      false
    ],
    [
      "dressed words alone",
      plain("Ask me, or ", ' class="base"') + plain("so", ' class="base"'),
      true
    ],
    ["a hashtag", plain("Ask me, or ") + plain("#win", ' class="tag"'), true],
    [
      "bold words",
      `${plain("Ask me, or ")}<strong data-lexical-text="true" class="b">so</strong>`,
      true
    ]
  ])("may be typed anew in Lexical: %s, %j", (_, html, editable) => {
    const { segments } = lexical.read(show(`<p>${html}</p>`))
    expect(segments.map((each) => each.editable)).toEqual([true, editable])
  })

  test("Lexical's composition suffix is not the writer's", () => {
    expect(readText(show("<p>a\u200B</p>"), { guard: /\u200B$/ }).text).toBe("a")
  })
})

const line = fc
  .array(fc.constantFrom("buy", " ", "#win", "\u{1F389}", "@ann", "so"), { maxLength: 6 })
  .map((words) => words.join(""))
const lines = fc.array(line, { minLength: 1, maxLength: 5 })

function asParagraphs(texts: readonly string[]): string {
  return texts
    .map((text) => {
      const spans = text.split(/(#win)/).filter((piece) => piece !== "")
      return `<p>${spans.map((piece) => `<span>${piece}</span>`).join("") || "<br>"}</p>`
    })
    .join("")
}

test("reading gives back any lines", () => {
  fc.assert(
    fc.property(lines, (texts) => {
      expect(readText(show(asParagraphs(texts))).text).toBe(texts.join("\n"))
    })
  )
})

test("every offset has a place in the editor, and the place that offset", () => {
  fc.assert(
    fc.property(lines, fc.constantFrom("start" as const, "end" as const), (texts, edge) => {
      const reading = readText(show(asParagraphs(texts)))
      for (let at = 0; at <= reading.text.length; at++) {
        const point = pointAt(reading, at, edge)
        expect(point).not.toBeNull()
        expect(point && offsetAt(reading, point)).toBe(at)
      }
    })
  )
})

test("the places of a span hold its words", () => {
  fc.assert(
    fc.property(lines, fc.nat(), fc.nat(), (texts, a, b) => {
      const reading = readText(show(asParagraphs(texts)))
      const { length } = reading.text
      const start = Math.min(a, b) % (length + 1)
      const end = Math.min(length, start + (Math.max(a, b) % 12))
      const words = placesOf(reading, { start, end }).map((place) => rangeAt(place).toString())
      expect(words.join("")).toBe(reading.text.slice(start, end).replaceAll("\n", ""))
    })
  )
})

test("words that have gone from the page since are drawn nowhere", () => {
  const root = show("<p>Buy now</p><p>or later</p>")
  const reading = readText(root)
  const places = placesOf(reading, { start: 0, end: reading.text.length })
  ;(root.querySelector("p")!.firstChild as Text).data = "Buy"
  expect(rangesAt(places).map(String)).toEqual(["or later"])
  root.lastElementChild!.remove()
  expect(rangesAt(places)).toEqual([])
})
