// @vitest-environment happy-dom
import { expect, test } from "vitest"

import { controlsIn, guessSubmit, NO_HINTS } from "~sites/submit"

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
  ["an icon where nothing has a word", `${EDITOR}<div role="button" id="post"><i></i></div>`, []]
] as const)("%s", (_name, html, early) => {
  expect(guess(html, early)).toEqual(["post"])
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
