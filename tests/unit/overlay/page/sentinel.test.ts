// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"

import { startSentinel } from "~overlay/page/sentinel"

type Answer = { ok: boolean; value?: { injected: boolean } } | "none" | undefined

let runtime: {
  id: string | undefined
  sendMessage: ReturnType<typeof vi.fn>
  listeners: ((message: unknown) => void)[]
  onMessage: { addListener: (listener: (message: unknown) => void) => void }
}
let answers: (Answer | Error)[]

function onHost(host: string, markup: string): void {
  ;(window as unknown as { happyDOM: { setURL: (url: string) => void } }).happyDOM.setURL(
    `https://${host}/`
  )
  document.body.innerHTML = markup
}

function focus(selector: string): void {
  document.querySelector<HTMLElement>(selector)!.focus()
}

/** As the browser sends it when a person presses a key; an editor that types by itself lets nothing else through. */
function pressKey(selector: string): void {
  const event = new KeyboardEvent("keydown", { key: "a", bubbles: true, composed: true })
  Object.defineProperty(event, "isTrusted", { value: true })
  document.querySelector(selector)!.dispatchEvent(event)
}

/** Blurs, and lets every answer arrive. */
async function settle(): Promise<void> {
  ;(document.activeElement as HTMLElement | null)?.blur()
  await new Promise((resolve) => setTimeout(resolve, 0))
}

beforeEach(() => {
  answers = []
  const listeners: ((message: unknown) => void)[] = []
  runtime = {
    id: "softsell",
    listeners,
    onMessage: { addListener: (listener) => void listeners.push(listener) },
    sendMessage: vi.fn(() => {
      const answer = answers.shift()
      if (answer === "none") return new Promise(() => undefined)
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)
    })
  }
  vi.stubGlobal("browser", { runtime })
  Reflect.deleteProperty(globalThis, Symbol.for("softsell.sentinel"))
})

afterEach(() => {
  // Ends the sentinel: its next event finds the extension gone.
  runtime.id = undefined
  document.body.innerHTML = '<textarea id="end"></textarea>'
  focus("#end")
  vi.unstubAllGlobals()
})

const BOX = '<div id="box" contenteditable="true" tabindex="0"></div><button>Other</button>'
const INJECTED: Answer = { ok: true, value: { injected: true } }

describe("the sentinel", () => {
  test("asks for the linter when a box gets the focus, and not for a button", async () => {
    onHost("x.com", BOX)
    startSentinel()
    focus("button")
    await settle()
    expect(runtime.sendMessage).not.toHaveBeenCalled()
    focus("#box")
    expect(runtime.sendMessage).toHaveBeenCalledWith({ name: "linter.request", request: {} })
  })

  test("asks again at each focus until the linter was injected, then never again", async () => {
    onHost("www.linkedin.com", BOX)
    answers = [
      undefined,
      new Error("no background"),
      { ok: false },
      { ok: true, value: { injected: false } },
      INJECTED
    ]
    startSentinel()
    for (let turn = 0; turn < 8; turn++) {
      focus("#box")
      await settle()
    }
    expect(runtime.sendMessage).toHaveBeenCalledTimes(5)
  })

  test.each<[string, (Answer | Error)[]]>([
    ["an update has no background for a moment", [new Error("no background"), undefined]],
    ["a background that is stopped never answers", ["none", "none"]],
    [
      "the browser lets the background in a moment later",
      [{ ok: true, value: { injected: false } }]
    ]
  ])("asks again by itself: %s", async (_what, before) => {
    vi.useFakeTimers()
    onHost("x.com", BOX)
    focus("#box")
    answers = [...before, INJECTED]
    startSentinel()
    await vi.advanceTimersByTimeAsync(20_000)
    expect(runtime.sendMessage).toHaveBeenCalledTimes(before.length + 1)
    vi.useRealTimers()
  })

  test.each<[string, () => void]>([
    ["keys", () => pressKey("#box")],
    [
      "what they write",
      () => document.querySelector("#box")!.dispatchEvent(new Event("input", { bubbles: true }))
    ]
  ])("somebody who writes on is seen later on by their %s, now and then", async (_what, write) => {
    vi.useFakeTimers()
    onHost("x.com", BOX)
    focus("#box")
    answers = Array<Answer>(12).fill({ ok: true, value: { injected: false } })
    startSentinel()
    await vi.advanceTimersByTimeAsync(60_000)
    const before = runtime.sendMessage.mock.calls.length
    expect(before).toBe(4)
    for (let ms = 0; ms < 10_000; ms += 100) {
      write()
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(runtime.sendMessage).toHaveBeenCalledTimes(before + 2)
    answers = [INJECTED]
    write()
    await vi.advanceTimersByTimeAsync(10_000)
    write()
    expect(runtime.sendMessage).toHaveBeenCalledTimes(before + 3)
    vi.useRealTimers()
  })

  test("a key where nothing is written asks for nothing", async () => {
    onHost("x.com", BOX)
    startSentinel()
    pressKey("button")
    await settle()
    expect(runtime.sendMessage).not.toHaveBeenCalled()
  })

  test("looks at what has the focus when it starts", () => {
    onHost("www.facebook.com", BOX)
    focus("#box")
    startSentinel()
    expect(runtime.sendMessage).toHaveBeenCalledTimes(1)
  })

  test("sees a box inside an open shadow root, also when the focus moves within that root", async () => {
    onHost("www.linkedin.com", '<div id="outlet"></div>')
    const root = document.querySelector("#outlet")!.attachShadow({ mode: "open" })
    root.innerHTML = `<button>Start</button>${BOX}`
    startSentinel()
    root.querySelector("button")!.focus()
    await settle()
    expect(runtime.sendMessage).not.toHaveBeenCalled()
    // As within one root: the event stays in it.
    root
      .querySelector("#box")!
      .dispatchEvent(new FocusEvent("focusin", { bubbles: true, composed: false }))
    expect(runtime.sendMessage).toHaveBeenCalledTimes(1)
  })

  test("started twice, asks once", () => {
    onHost("x.com", BOX)
    startSentinel()
    startSentinel()
    focus("#box")
    expect(runtime.sendMessage).toHaveBeenCalledTimes(1)
  })

  test("leaves a page whose site the person takes back, and comes again with the permission", () => {
    onHost("bsky.app", BOX)
    startSentinel()
    for (const listener of runtime.listeners) listener({ notice: "site.left" })
    focus("#box")
    expect(runtime.sendMessage).not.toHaveBeenCalled()
    document.querySelector<HTMLElement>("button")!.focus()
    startSentinel()
    focus("#box")
    expect(runtime.sendMessage).toHaveBeenCalledTimes(1)
  })

  test("other notices are the linter's", () => {
    onHost("bsky.app", BOX)
    startSentinel()
    for (const listener of runtime.listeners) {
      listener({ notice: "linter.look" })
      listener(null)
    }
    focus("#box")
    expect(runtime.sendMessage).toHaveBeenCalledTimes(1)
  })

  test("removes its listeners once its extension is gone", async () => {
    onHost("x.com", BOX)
    startSentinel()
    runtime.id = undefined
    focus("#box")
    await settle()
    runtime.id = "softsell"
    focus("#box")
    expect(runtime.sendMessage).not.toHaveBeenCalled()
  })

  test("a newer sentinel takes over from an orphan", () => {
    onHost("x.com", BOX)
    startSentinel()
    runtime.id = undefined
    startSentinel()
    runtime.id = "softsell"
    startSentinel()
    focus("#box")
    expect(runtime.sendMessage).toHaveBeenCalledTimes(1)
  })
})
