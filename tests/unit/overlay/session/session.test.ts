// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"

import type { EditorBridge } from "~editors/bridge"
import { refused } from "~editors/refusal"
import { DEFAULT_SETTINGS, TYPING_PAUSE_MS } from "~store/settings"

import { plainBridge } from "../fake-box"
import { countHoldings } from "../fake-page"
import {
  buttons,
  card,
  chip,
  fakeAgain,
  highlights,
  pass,
  press,
  said,
  session,
  setUp,
  start,
  startAgain,
  tearDown,
  type
} from "./session-harness"
import { sent } from "./fake-platform"

vi.mock("~platform/browser", () => import("./fake-platform"))

beforeEach(setUp)
afterEach(tearDown)

describe("a session", () => {
  test("judges after the pause, and shows reasons, offers and marks of a salesy draft", async () => {
    const { editor, services } = await start()
    const before = services.judge.judged.length
    await type(editor, "Please buy now")
    await pass(TYPING_PAUSE_MS - 100)
    expect(services.judge.judged).toHaveLength(before)
    await pass(400)
    expect(chip()).toBe("Salesy, 1 mark")
    expect(buttons()).toEqual(["Salesy, 1 mark"])
    await press("Salesy, 1 mark")
    expect(buttons()).toContain("Replace \u201Cbuy now\u201D with \u201Chave a look\u201D")
    expect([...highlights.values()].flatMap((each) => [...each]).map(String)).toEqual(["buy now"])
  })

  test("marks follow the typing, and vanish when their words are touched", async () => {
    const { editor } = await start()
    await type(editor, "Please buy now")
    await pass(500)
    const marked = () => [...highlights.values()].flatMap((each) => [...each]).map(String)
    await type(editor, "Oh Please buy now")
    expect(marked()).toEqual(["buy now"])
    await type(editor, "Oh Please buy it now")
    expect(marked()).toEqual([])
  })

  test("shows a quiet chip for a draft that pushes nothing", async () => {
    const { editor } = await start()
    await type(editor, "The notes are here.")
    await pass(500)
    expect(buttons()).toEqual(["Nothing salesy"])
  })

  test.each([
    ["is shown while the text stands", false],
    ["is dropped when the text has moved on", true]
  ])("a judgement that takes several tasks %s", async (_name, moves) => {
    const { editor, services } = await start()
    const long = `${"The notes are here. ".repeat(200)}buy now`
    vi.spyOn(services.reader, "judge").mockImplementation((input) => {
      if (moves) editor.textContent = "The notes are here."
      return services.judge.judge(input)
    })
    await type(editor, long)
    const seen = new Set<string>()
    for (let turn = 0; turn < 40; turn++) {
      await pass(20)
      seen.add(chip()?.split(/[:.,]/)[0] ?? "")
    }
    expect(services.reader.judge).toHaveBeenCalled()
    expect(seen.has("Salesy")).toBe(!moves)
  })

  test("waits while a word is being composed", async () => {
    const { editor } = await start()
    editor.dispatchEvent(
      new CompositionEvent("compositionstart", { bubbles: true, composed: true })
    )
    await type(editor, "Please buy now")
    await pass(1000)
    expect(chip()).not.toMatch(/^Salesy/)
    editor.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true, composed: true }))
    await type(editor, "Please buy now.")
    await pass(500)
    expect(chip()).toMatch(/^Salesy/)
  })

  const compose = (editor: HTMLElement) =>
    editor.dispatchEvent(
      new CompositionEvent("compositionstart", { bubbles: true, composed: true })
    )

  test("judges again when an input method never says that it is done", async () => {
    const { editor } = await start()
    compose(editor)
    await type(editor, "Please buy now")
    await pass(3000)
    expect(chip()).not.toMatch(/^Salesy/)
    await pass(2000)
    expect(chip()).toMatch(/^Salesy/)
  })

  test("judges what the site puts in while a word is composed", async () => {
    const { editor } = await start()
    compose(editor)
    await pass(10)
    editor.textContent = "Please buy now"
    await pass(1000)
    expect(chip()).toMatch(/^Salesy/)
  })

  test("says nothing in a reply unless it is salesy", async () => {
    const { editor } = await start("reply")
    await type(editor, "The notes are here.")
    await pass(500)
    expect(card()).toBeNull()
    await type(editor, "You should buy now.")
    await pass(500)
    expect(chip()).toMatch(/^Salesy/)
  })

  test.each([
    ["the site is switched off", "post", { sites: { ...DEFAULT_SETTINGS.sites, x: false } }],
    ["replies are switched off", "reply", { replies: false }]
  ] as const)("says and marks nothing where %s", async (_name, kind, settings) => {
    const { editor } = await start(kind, settings)
    await type(editor, "You should buy now.")
    await pass(500)
    expect(card()).toBeNull()
    expect(highlights.size).toBe(0)
  })

  test("applies a suggestion, and undoes it", async () => {
    const { editor } = await start()
    await type(editor, "Please buy now")
    await pass(500)
    await press("Salesy, 1 mark")
    await press("Replace \u201Cbuy now\u201D with \u201Chave a look\u201D")
    expect(editor.textContent).toBe("Please have a look")
    await pass(500)
    expect(chip()).toBe("Nothing salesy")
    await press("Undo")
    expect(editor.textContent).toBe("Please buy now")
    const outcomes = sent.filter(({ name }) => name === "suggestion.outcome")
    expect(outcomes.map(({ request }) => (request as { outcome: string }).outcome)).toEqual([
      "applied",
      "undone"
    ])
  })

  test("says that an editor refused, and offers the words to copy", async () => {
    const { editor, services } = await start()
    const refusing: EditorBridge = {
      ...plainBridge,
      replace: (root) => Promise.resolve(refused("editor", root.textContent))
    }
    vi.spyOn(services, "bridgeFor").mockReturnValue(refusing)
    startAgain(fakeAgain(editor), services, vi.fn())
    await type(editor, "Please buy now")
    await pass(500)
    await press("Salesy, 1 mark")
    await press("Replace \u201Cbuy now\u201D with \u201Chave a look\u201D")
    expect(editor.textContent).toBe("Please buy now")
    expect(card()?.querySelector(".notice span")?.getAttribute("data-text")).toContain(
      "didn\u2019t take the change"
    )
    expect(buttons()).toContain("Copy")
    expect(sent.some(({ name }) => name === "suggestion.outcome")).toBe(false)
  })

  test("notices the editor's own undo", async () => {
    const { editor } = await start()
    await type(editor, "Please buy now")
    await pass(500)
    await press("Salesy, 1 mark")
    await press("Replace \u201Cbuy now\u201D with \u201Chave a look\u201D")
    await pass(500)
    await type(editor, "Please buy now")
    const outcomes = sent.filter(({ name }) => name === "suggestion.outcome")
    expect(outcomes.map(({ request }) => (request as { outcome: string }).outcome)).toEqual([
      "applied",
      "undone"
    ])
    expect(buttons()).not.toContain("Undo")
  })

  test("leaves an ignored phrase alone, until that is taken back", async () => {
    const { editor } = await start()
    await type(editor, "Please buy now")
    await pass(500)
    await press("Salesy, 1 mark")
    await press("Ignore \u201Cbuy now\u201D")
    await pass(500)
    expect(chip()).toBe("Nothing salesy")
    await press("Undo")
    await pass(500)
    expect(chip()).toBe("Salesy, 1 mark")
    expect(sent.some(({ name }) => name === "phrase.ignore")).toBe(false)
  })

  test("keeps a name and a status in every state", async () => {
    const { editor } = await start()
    for (const text of ["", "Please buy now", "The notes are here."]) {
      await type(editor, text)
      await pass(500)
      expect(card()?.querySelector("section")?.getAttribute("aria-label")).toBe("Softsell")
      expect(chip()).toMatch(/^(?:Salesy|Nothing salesy|Too short)/)
      expect(said()!.split(" ").length).toBeLessThanOrEqual(6)
    }
  })

  test("leaves nothing in the page after fifty boxes", async () => {
    const holdings = countHoldings()
    const visit = async () => {
      const { editor, container } = await start()
      await type(editor, "Please buy now")
      await pass(500)
      expect(chip()).toMatch(/^Salesy/)
      session?.end()
      container?.remove()
      await pass(50)
    }
    await visit()
    const markup = document.documentElement.outerHTML
    const listeners = holdings.listeners()
    for (let turn = 0; turn < 50; turn++) await visit()
    expect(holdings.listeners()).toEqual(listeners)
    expect(holdings.observers()).toBe(0)
    expect(highlights.size).toBe(0)
    expect(document.adoptedStyleSheets).toHaveLength(0)
    expect(document.documentElement.outerHTML).toBe(markup)
  })
})
