// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest"

import { leaveWord } from "~background/leave-word"
import type { NetworkId } from "~networks/index"
import { MASTODON_PAGE } from "~sites/mastodon-page"

const WORD = Symbol.for("softsell.network")

const CLIENT = `<div class="notranslate app-holder" id="mastodon" data-props='{"locale":"en"}'></div>`
const BOX = "<textarea></textarea>"

beforeEach(() => {
  Reflect.deleteProperty(globalThis, WORD)
})

function word(html: string, known: NetworkId, isTop = true): NetworkId {
  document.body.innerHTML = html
  const network = leaveWord(known, MASTODON_PAGE, isTop)
  expect(Reflect.get(globalThis, WORD)).toBe(network)
  return network
}

test.each([
  ["the web client's root", CLIENT],
  [
    "its compose form alone, as in a fork",
    `<form class="compose-form"><textarea class="autosuggest-textarea__textarea"></textarea></form>`
  ]
])("Mastodon is known by %s", (_mark, html) => {
  expect(word(html, "web")).toBe("mastodon")
  expect(word(html, "mastodon")).toBe("mastodon")
})

test.each([
  ["a heading about it", `<h2 id="mastodon">Find me on Mastodon</h2>${BOX}`],
  ["a part of the page about it", `<div id="mastodon">${BOX}</div>`],
  ["an app's root under that name", `<div id="mastodon" class="app-holder">${BOX}</div>`],
  ["somebody else's compose form", `<form class="compose-form">${BOX}</form>`]
])("%s does not make a blog a Mastodon server", (_what, html) => {
  expect(word(html, "web")).toBe("web")
  // Nor does it stay one where it was taken for one before.
  expect(word(html, "mastodon")).toBe("web")
})

test("a server's own settings leave it what it is", () => {
  const settings = `<form>${BOX}</form><div class="logo-resources" inert></div>`
  expect(word(settings, "mastodon")).toBe("mastodon")
  expect(word(settings, "web")).toBe("web")
})

test("a frame in a server's page does not speak for the server", () => {
  expect(word(BOX, "mastodon", false)).toBe("mastodon")
  expect(word(BOX, "mastodon", true)).toBe("web")
})
