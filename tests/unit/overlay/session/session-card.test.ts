// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"

import {
  buttons,
  card,
  chip,
  highlights,
  pass,
  press,
  said,
  session,
  setUp,
  start,
  tearDown,
  type
} from "./session-harness"
import { PALETTE } from "~ui/palette"
import { sent } from "./fake-platform"

vi.mock("~platform/browser", () => import("./fake-platform"))

beforeEach(setUp)
afterEach(tearDown)

describe("what is open, and what is hidden", () => {
  test("hidden for a post it is silent until the box is emptied", async () => {
    const { editor } = await start()
    await type(editor, "Please buy now")
    await pass(500)
    await press("Salesy, 1 mark")
    await press("Hide")
    await press("Hide for this post")
    expect(buttons()).toEqual(["Undo"])
    await type(editor, "Please buy now, or buy now later")
    await pass(500)
    expect(card()).toBeNull()
    expect(highlights.size).toBe(0)
    await type(editor, "")
    await type(editor, "So buy now")
    await pass(500)
    expect(chip()).toMatch(/^Salesy/)
  })

  test.each([
    ["Hide for this post", null],
    ["Hide for 1 hour", "site.pause"],
    ["Hide everywhere on X", "settings.update"]
  ])("%s: can be taken back, and the way back goes after a while", async (name, message) => {
    const { editor } = await start()
    await type(editor, "Please buy now")
    await pass(500)
    await press("Salesy, 1 mark")
    await press("Hide")
    await press(name)
    if (message) expect(sent.map((each) => each.name)).toContain(message)
    await press("Undo")
    await pass(500)
    expect(chip()).toMatch(/^Salesy/)
    await press("Salesy, 1 mark")
    await press("Hide")
    await press("Hide for this post")
    await pass(11_000)
    expect(card()).toBeNull()
  })

  test("nothing opens by itself, and what was opened stays for another verdict", async () => {
    const { editor, services } = await start()
    await type(editor, "Please buy now")
    await pass(500)
    const judged = services.judge.judged.length
    expect(buttons()).toEqual(["Salesy, 1 mark"])
    await press("Salesy, 1 mark")
    expect(services.judge.judged).toHaveLength(judged)
    await type(editor, "The notes are here.")
    await pass(500)
    expect(buttons()).toContain("Hide")
    await press("Close")
    expect(buttons()).toEqual(["Nothing salesy"])
  })

  test("opens by itself where the person wants that, once a draft", async () => {
    const { editor } = await start("post", { opensItself: true })
    await type(editor, "Please buy now")
    await pass(500)
    expect(buttons()).toContain("Hide")
    await press("Close")
    await type(editor, "Please buy now!")
    await pass(500)
    expect(buttons()).toEqual(["Salesy, 1 mark"])
  })
})

test("whoever hears the card hears the state that it comes with, and the next one", async () => {
  const { editor } = await start()
  await type(editor, "Please buy now")
  await pass(200)
  const heard: (string | null)[] = []
  const listen = async (ms: number) => {
    for (let at = 0; at < ms; at += 10) {
      if (heard.at(-1) !== said()) heard.push(said())
      await pass(10)
    }
  }
  await listen(800)
  await press("Salesy, 1 mark")
  await press("Ignore \u201Cbuy now\u201D")
  await listen(500)
  expect(heard.filter((each) => each !== null)).toEqual(expect.arrayContaining(["", "Salesy"]))
  expect(heard.slice(-2)).toEqual(["", "Nothing salesy"])
})

describe("whoever comes by key", () => {
  test("sees where the focus is, on what they came for", async () => {
    const { editor } = await start()
    await type(editor, "Please buy now")
    await pass(500)
    editor.focus()
    const focused = vi.spyOn(HTMLElement.prototype, "focus")
    session?.switchFocus()
    await pass(50)
    expect(focused.mock.calls).toEqual([[{ preventScroll: true, focusVisible: true }]])
    expect(focused.mock.contexts[0]).toMatchObject({ tagName: "BUTTON" })
  })
})

test.each<[string, (schemes: EventTarget) => void]>([
  [
    "with the browser",
    (schemes) => {
      paint(document.querySelector("main")!, "rgb(0, 0, 0)")
      schemes.dispatchEvent(new Event("change"))
    }
  ],
  ["by the style of its body", () => paint(document.body, "rgb(0, 0, 0)")],
  [
    "by a class of its root, fading",
    () => {
      document.documentElement.className = "theme--dark"
      setTimeout(() => paint(document.querySelector("main")!, "rgb(0, 0, 0)"), 400)
    }
  ]
])("where the site turns dark %s, card and marks do", async (_how, turnDark) => {
  const schemes = new EventTarget()
  const matches = (query: string) => Object.assign(schemes, { matches: false, media: query })
  vi.stubGlobal("matchMedia", matches)
  // happy-dom reads no rules of highlights.
  const written = new Map<CSSStyleSheet, string>()
  vi.spyOn(CSSStyleSheet.prototype, "replaceSync").mockImplementation(function (
    this: CSSStyleSheet,
    css
  ) {
    written.set(this, css)
  })
  const { editor } = await start()
  const main = document.createElement("main")
  document.body.append(main)
  main.append(editor)
  await type(editor, "Please buy now")
  await pass(500)
  const scheme = () => card()?.querySelector("section")?.dataset["scheme"]
  const sheets = () => document.adoptedStyleSheets.map((sheet) => written.get(sheet))
  expect(scheme()).toBe("light")
  expect(sheets()).toEqual([expect.stringContaining(PALETTE.light.mark)])
  turnDark(schemes)
  await pass(1000)
  expect(scheme()).toBe("dark")
  expect(sheets()).toEqual([expect.stringContaining(PALETTE.dark.mark)])
  for (const element of [document.documentElement, document.body]) {
    element.removeAttribute("style")
    element.removeAttribute("class")
  }
})

function paint(element: HTMLElement, colour: string): void {
  element.style.backgroundColor = colour
}
