// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"

import { type FirstListener, firstListener } from "~overlay/page/hear-first"
import { writtenDrafts } from "~overlay/page/written-drafts"
import type { Composer } from "~sites/adapter"

let first: FirstListener

function fakeComposer(): Composer {
  const editor = document.createElement("div")
  editor.setAttribute("contenteditable", "true")
  document.body.append(editor)
  return { site: "x", kind: "post", variant: "test", editor, container: null, parts: [editor] }
}

beforeEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for("softsell.first-listener"))
  first = firstListener(window)
})

afterEach(() => {
  document.body.innerHTML = ""
})

/** Sends an event as the browser sends one for a person. */
function send(target: Element, event: Event, isTrusted = true): void {
  Object.defineProperty(event, "isTrusted", { value: isTrusted })
  target.dispatchEvent(event)
}

const bubbling = { bubbles: true, composed: true }
const key = (name: string) => new KeyboardEvent("keydown", { ...bubbling, key: name })

describe("a hand in a box", () => {
  test.each([
    ["a letter", key("a"), true],
    ["an arrow key", key("ArrowRight"), true],
    ["an input method's key", key("Process"), true],
    ["a paste", new Event("paste", bubbling), true],
    ["a drop", new Event("drop", bubbling), true],
    ["a composition", new Event("compositionstart", bubbling), true],
    ["dictation, or a phone's keyboard", new Event("beforeinput", bubbling), true],
    ["the input that a script's command gives", new Event("input", bubbling), false],
    ["a click", new MouseEvent("click", bubbling), false],
    ["Shift alone", key("Shift"), false]
  ])("%s: %s", (_name, event, counts) => {
    const { editor } = fakeComposer()
    const inner = editor.appendChild(document.createElement("b"))
    send(inner, event)
    expect(first.handIn(editor) > -Infinity).toBe(counts)
  })

  test("what a page dispatches is none", () => {
    const { editor } = fakeComposer()
    send(editor, key("a"), false)
    expect(first.handIn(editor)).toBe(-Infinity)
  })

  test("a box that is put up anew with the same text stays a person's; with another it does not", () => {
    const written = writtenDrafts(first)
    const { editor, ...rest } = fakeComposer()
    const again = (): Composer => {
      const next = fakeComposer()
      return { ...rest, editor: next.editor, parts: [next.editor] }
    }
    const composer: Composer = { ...rest, editor }
    expect(written.isByPerson(composer, "Some words")).toBe(false)
    send(editor, key("a"))
    expect(written.isByPerson(composer, "Some words")).toBe(true)
    written.leave(composer, "Some words")
    expect(written.isByPerson(again(), "Other words")).toBe(false)
    const same = again()
    expect(written.isByPerson(same, "Some words")).toBe(true)
    expect(written.isByPerson(same, "Other words")).toBe(true)
  })
})

describe("the card's events", () => {
  test("come to the card and to nobody else, until it is gone", () => {
    const host = document.body.appendChild(document.createElement("div"))
    const root = host.attachShadow({ mode: "closed" })
    const page = vi.fn()
    const card = vi.fn()
    for (const target of [window, document, host]) target.addEventListener("click", page, true)
    const stop = first.keep(root, card)
    send(host, new MouseEvent("click", bubbling))
    expect(card).toHaveBeenCalledTimes(1)
    expect(page).not.toHaveBeenCalled()
    send(document.body, new MouseEvent("click", bubbling))
    expect(page).toHaveBeenCalledTimes(2)
    stop()
    send(host, new MouseEvent("click", bubbling))
    expect(card).toHaveBeenCalledTimes(1)
    expect(page).toHaveBeenCalledTimes(5)
  })

  test("are heard once, however often the listener is asked for", () => {
    const host = document.body.appendChild(document.createElement("div"))
    const card = vi.fn()
    firstListener(window).keep(host.attachShadow({ mode: "closed" }), card)
    firstListener(window)
    send(host, new MouseEvent("click", bubbling))
    expect(card).toHaveBeenCalledTimes(1)
  })
})
