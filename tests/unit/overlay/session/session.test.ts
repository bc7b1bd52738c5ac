// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"

import type { EditorBridge } from "~editors/bridge"
import { refused } from "~editors/refusal"
import { actionOf } from "~overlay/card/press"
import { Session } from "~overlay/session/session"
import type { Composer } from "~sites/adapter"
import { DEFAULT_SETTINGS, type Settings, TYPING_PAUSE_MS } from "~store/settings"

import { fakeComposer, fakeContext, fakeServices, plainBridge } from "../fake-box"
import { countHoldings, fakePage, openShadowRoots } from "../fake-page"

const sent: { name: string; request: Record<string, unknown> }[] = []
/** What the background has stored. */
let stored: { settings: Partial<Settings>; ignored: string[] }

function answer({ name, request }: (typeof sent)[number]): unknown {
  if (name === "copies.find") return []
  if (name === "page.context") return fakeContext(stored.settings, stored.ignored)
  if (name === "phrase.ignore") stored.ignored.push(request["hash"] as string)
  if (name === "settings.update") Object.assign(stored.settings, request["changes"])
  return null
}

vi.mock("~platform/browser", () => ({
  browser: {
    storage: { onChanged: { addListener: vi.fn(), removeListener: vi.fn() } },
    runtime: {
      id: "softsell",
      sendMessage: (message: (typeof sent)[number]) => {
        sent.push(message)
        return Promise.resolve({ ok: true, value: answer(message) })
      }
    }
  }
}))

let highlights: Map<string, Set<Range>>
let roots: readonly ShadowRoot[]
let session: Session | null = null

beforeEach(() => {
  vi.useFakeTimers()
  highlights = fakePage()
  roots = openShadowRoots()
  sent.length = 0
  stored = { settings: {}, ignored: [] }
})

afterEach(() => {
  session?.end()
  session = null
  document.body.innerHTML = ""
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const card = () => (roots.at(-1)?.host.isConnected ? roots.at(-1)! : null)
const status = () => card()?.querySelector("[role=status]")?.getAttribute("aria-label") ?? null
const buttons = () =>
  [...(card()?.querySelectorAll("button") ?? [])].map((button) => button.getAttribute("aria-label"))
const press = async (name: string) => {
  const all = [...(card()?.querySelectorAll("button") ?? [])]
  actionOf(all.find((each) => each.getAttribute("aria-label") === name)!)!()
  await pass(10)
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

async function type(editor: HTMLElement, text: string): Promise<void> {
  editor.textContent = text
  editor.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }))
  await pass(20)
}

function fakeAgain(editor: HTMLElement): Composer {
  return { site: "x", kind: "post", variant: "test", editor, container: null, parts: [editor] }
}

async function start(kind: "post" | "reply" = "post", settings: Partial<Settings> = {}) {
  stored.settings = { ...settings }
  const composer = fakeComposer(kind)
  const services = fakeServices(composer)
  session = new Session(composer, services, vi.fn())
  await pass(50)
  return { ...composer, services }
}

describe("a session", () => {
  test("judges after the pause, and shows reasons, offers and marks of a salesy draft", async () => {
    const { editor, services } = await start()
    const before = services.judge.judged.length
    await type(editor, "Please buy now")
    await pass(TYPING_PAUSE_MS - 100)
    expect(services.judge.judged).toHaveLength(before)
    await pass(400)
    expect(status()).toMatch(/^Salesy/)
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

  test("shows a quiet chip for a draft that is valuable", async () => {
    const { editor } = await start()
    await type(editor, "The notes are here.")
    await pass(500)
    expect(status()).toMatch(/^Valuable/)
    expect(buttons()).toEqual(["Unfold"])
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
      seen.add(status()?.split(/[:.]/)[0] ?? "")
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
    expect(status()).not.toMatch(/^Salesy/)
    editor.dispatchEvent(new CompositionEvent("compositionend", { bubbles: true, composed: true }))
    await type(editor, "Please buy now.")
    await pass(500)
    expect(status()).toMatch(/^Salesy/)
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
    expect(status()).not.toMatch(/^Salesy/)
    await pass(2000)
    expect(status()).toMatch(/^Salesy/)
  })

  test("judges what the site puts in while a word is composed", async () => {
    const { editor } = await start()
    compose(editor)
    await pass(10)
    editor.textContent = "Please buy now"
    await pass(1000)
    expect(status()).toMatch(/^Salesy/)
  })

  test("says nothing in a reply unless it is salesy", async () => {
    const { editor } = await start("reply")
    await type(editor, "The notes are here.")
    await pass(500)
    expect(card()).toBeNull()
    await type(editor, "You should buy now.")
    await pass(500)
    expect(status()).toMatch(/^Salesy/)
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
    await press("Replace \u201Cbuy now\u201D with \u201Chave a look\u201D")
    expect(editor.textContent).toBe("Please have a look")
    await pass(500)
    expect(status()).toMatch(/^Valuable/)
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
    session?.end()
    session = new Session(fakeAgain(editor), services, vi.fn())
    await type(editor, "Please buy now")
    await pass(500)
    await press("Replace \u201Cbuy now\u201D with \u201Chave a look\u201D")
    expect(editor.textContent).toBe("Please buy now")
    expect(card()?.querySelector(".notice p")?.getAttribute("data-text")).toContain(
      "did not take the change"
    )
    expect(buttons()).toContain("Copy")
    expect(sent.some(({ name }) => name === "suggestion.outcome")).toBe(false)
  })

  test("notices the editor's own undo", async () => {
    const { editor } = await start()
    await type(editor, "Please buy now")
    await pass(500)
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

  test("leaves an ignored phrase alone", async () => {
    const { editor } = await start()
    await type(editor, "Please buy now")
    await pass(500)
    await press("Ignore \u201Cbuy now\u201D")
    await pass(500)
    expect(status()).toMatch(/^Valuable/)
  })

  test("after Not now it is silent until the box is emptied", async () => {
    const { editor } = await start()
    await type(editor, "Please buy now")
    await pass(500)
    await press("Not now")
    expect(card()).toBeNull()
    await type(editor, "Please buy now, or buy now later")
    await pass(500)
    expect(card()).toBeNull()
    expect(highlights.size).toBe(0)
    await type(editor, "")
    await type(editor, "So buy now")
    await pass(500)
    expect(status()).toMatch(/^Salesy/)
  })

  test("folding is remembered without judging again, and the next card comes folded", async () => {
    const { editor, services } = await start()
    await type(editor, "Please buy now")
    await pass(500)
    const judged = services.judge.judged.length
    await press("Fold")
    await pass(500)
    expect(buttons()).toEqual(["Unfold"])
    expect(services.judge.judged).toHaveLength(judged)
    expect(services.page.getState().settings.folded).toBe(true)
    session?.end()
    session = new Session(fakeAgain(editor), services, vi.fn())
    await pass(500)
    expect(status()).toMatch(/^Salesy/)
    expect(buttons()).toEqual(["Unfold"])
    await press("Unfold")
    expect(services.page.getState().settings.folded).toBe(false)
    expect(buttons()).toContain("Fold")
  })

  test("keeps a name and a status in every state", async () => {
    const { editor } = await start("post", { folded: true })
    for (const text of ["", "Please buy now", "The notes are here."]) {
      await type(editor, text)
      await pass(500)
      expect(card()?.querySelector("section")?.getAttribute("aria-label")).toBe("Softsell")
      expect(status()).toMatch(/^(?:Salesy|Valuable|Not sure)/)
    }
  })

  test("leaves nothing in the page after fifty boxes", async () => {
    const holdings = countHoldings()
    const visit = async () => {
      const { editor, container } = await start()
      await type(editor, "Please buy now")
      await pass(500)
      expect(status()).toMatch(/^Salesy/)
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
