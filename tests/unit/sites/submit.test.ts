// @vitest-environment happy-dom
import { expect, test } from "vitest"

import { controlsIn, guessSubmit, isDisabled, NO_HINTS, possibleSubmits } from "~sites/submit"

/** The ids of what would be taken for submit. @param followers ids of controls that follow the draft's emptiness */
function guess(html: string, early: readonly string[] = [], followers: readonly string[] = []) {
  document.body.innerHTML = `<div role="dialog" id="box"><button id="close">X</button>${html}</div>`
  const all = (ids: readonly string[]) => new Set(ids.map((id) => document.getElementById(id)!))
  const editor = document.querySelector("textarea")
  const hints = { ...NO_HINTS, followers: all(followers), early: all(early) }
  return guessSubmit(document.querySelector("#box"), editor, hints).map(({ id }) => id)
}

const EDITOR = "<textarea></textarea>"
const POST = '<button id="post">Post</button>'

test.each([
  ["the last with a word", `${EDITOR}<button id="tool"><svg></svg></button>${POST}`, []],
  ["none in a toolbar", `${EDITOR}${POST}<div role="toolbar"><button>Bold</button></div>`, []],
  [
    "none in a question inside the dialog",
    `${EDITOR}${POST}<div role="alertdialog"><button>Discard</button></div>`,
    []
  ],
  ["none in an emoji panel", `${EDITOR}${POST}<div role="grid"><button>Recent</button></div>`, []],
  ["not what another extension adds", `${EDITOR}${POST}<button>Improve</button>`, ["post"]],
  [
    "not what a question without a role adds",
    `${EDITOR}${POST}<div><button>Discard</button></div>`,
    ["post"]
  ],
  [
    "what a form calls its submit, before a way out",
    `<form>${EDITOR}<button id="post" type="submit">Post</button><button type="button">Cancel</button></form>`,
    []
  ],
  [
    "the same where both were there from the beginning",
    `<form>${EDITOR}<button id="post" type="submit">Post</button><button id="cancel" type="button">Cancel</button></form>`,
    ["post", "cancel"]
  ],
  [
    "an input, as WordPress's form for comments has it",
    `<form>${EDITOR}<button id="emoji" type="button">Smile</button><input id="post" type="submit" value="Post Comment"></form>`,
    ["emoji", "post"]
  ],
  [
    "an input of another form's is none",
    `<form>${EDITOR}${POST}</form><form><input><input type="submit" value="Find"></form>`,
    []
  ],
  ["an icon where nothing has a word", `${EDITOR}<div role="button" id="post"><i></i></div>`, []]
] as const)("%s", (_name, html, early) => {
  expect(guess(html, early)).toEqual(["post"])
})

test("all that may publish, where nothing tells them apart", () => {
  document.body.innerHTML = `<form>${EDITOR}${POST}<button id="cancel" type="button">Cancel</button></form>`
  const form = document.querySelector("form")
  const all = possibleSubmits(form, document.querySelector("textarea"), NO_HINTS)
  expect(all.map(({ id }) => id)).toEqual(["post", "cancel"])
})

test("of tools alone, the last", () => {
  document.body.innerHTML = `${EDITOR}<button><i></i></button><button id="send"><i></i></button>`
  const all = possibleSubmits(document, document.querySelector("textarea"), NO_HINTS)
  expect(all.map(({ id }) => id)).toEqual(["send"])
})

test("what follows the draft's emptiness, before all else", () => {
  const html = `${EDITOR}${POST}<button id="improve">Improve</button>`
  expect(guess(html, ["post", "improve"], ["post"])).toEqual(["post"])
})

test("on a later page of a dialog, the last of the dialog", () => {
  document.body.innerHTML = `<div role="dialog"><button>Back</button>${POST}</div>`
  const dialog = document.querySelector("[role=dialog]")
  expect(guessSubmit(dialog, null, NO_HINTS).map(({ id }) => id)).toEqual(["post"])
  expect(controlsIn(null, null)).toEqual([])
})

test("an element whose button is in its shadow root waits as that does", () => {
  document.body.innerHTML = "<r-post-form-submit-button></r-post-form-submit-button>"
  const host = document.querySelector("r-post-form-submit-button")!
  const inner = document.createElement("button")
  host.attachShadow({ mode: "open" }).append(inner)
  expect(isDisabled(host)).toBe(false)
  inner.disabled = true
  expect(isDisabled(host)).toBe(true)
})
