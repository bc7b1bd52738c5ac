// @vitest-environment happy-dom
import { expect, test } from "vitest"

import { threads } from "~sites/threads"

const EDITOR = `<div contenteditable="true" role="textbox" data-lexical-editor="true"></div>`
const POST = `<div role="button">Post</div>`

function partsOf(editors: string): { readonly parts: unknown; readonly all: unknown } {
  document.body.innerHTML = `<main>${EDITOR}</main><div role="dialog">${editors}${POST}</div>`
  const all = [...document.querySelectorAll("[role=dialog] [role=textbox]:not([hidden])")]
  const at = new URL("https://www.threads.com/") as unknown as Location
  return { parts: threads.recognise(all[0]!, at)?.parts, all }
}

test.each([
  ["one editor", EDITOR],
  ["two editors", EDITOR + EDITOR],
  ["three editors", EDITOR + EDITOR + EDITOR],
  ["two editors and one that is hidden", EDITOR + EDITOR + EDITOR.replace("<div", "<div hidden")]
])("%s of a dialog are one thread, without the box behind it", (_what, editors) => {
  const { parts, all } = partsOf(editors)
  expect(parts).toEqual(all)
})
