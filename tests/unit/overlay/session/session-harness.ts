import { vi } from "vitest"

import { Session } from "~overlay/session/session"
import { actionOf } from "~overlay/card/press"
import type { Composer } from "~sites/adapter"
import type { Settings } from "~store/settings"

import { fakeComposer, fakeContext, fakeServices } from "../fake-box"
import { answer, type Message, sent } from "./fake-platform"
import { fakePage, openShadowRoots } from "../fake-page"

/** What the background has stored. */
let stored: { settings: Partial<Settings>; ignored: string[] }

function answerTo({ name, request }: Message): unknown {
  if (name === "copies.find") return { copies: [], linkTimes: null }
  if (name === "page.context") return fakeContext(stored.settings, stored.ignored)
  if (name === "phrase.ignore") stored.ignored.push(request["hash"] as string)
  if (name === "settings.update") Object.assign(stored.settings, request["changes"])
  if (name === "phrase.ignore" && request["ignored"] === false) stored.ignored = []
  return null
}

/** What is marked, what is drawn, and the session at work. */
export let highlights: Map<string, Set<Range>>
let roots: readonly ShadowRoot[]
export let session: Session | null = null

/** Before each test. */
export function setUp(): void {
  vi.useFakeTimers()
  highlights = fakePage()
  roots = openShadowRoots()
  sent.length = 0
  answer.to = answerTo
  stored = { settings: {}, ignored: [] }
}

/** After each test. */
export function tearDown(): void {
  session?.end()
  session = null
  document.body.innerHTML = ""
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.useRealTimers()
}

export const card = () => (roots.at(-1)?.host.isConnected ? roots.at(-1)! : null)
export const chip = () =>
  card()?.querySelector("[aria-expanded]")?.getAttribute("aria-label") ?? null
export const said = () => card()?.querySelector("[role=status]")?.getAttribute("aria-label") ?? null
export const buttons = () =>
  [...(card()?.querySelectorAll("button") ?? [])].map((button) => button.getAttribute("aria-label"))
export const press = async (name: string) => {
  const all = [...(card()?.querySelectorAll("button") ?? [])]
  actionOf(all.find((each) => each.getAttribute("aria-label") === name)!)!()
  await pass(10)
}
export const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

/** Types over everything in a box. */
export async function type(editor: HTMLElement, text: string): Promise<void> {
  editor.textContent = text
  editor.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }))
  await pass(20)
}

/** The same box, recognised anew. */
export function fakeAgain(editor: HTMLElement): Composer {
  return { site: "x", kind: "post", variant: "test", editor, container: null, parts: [editor] }
}

/** A session in a box that was just focused. */
export async function start(kind: "post" | "reply" = "post", settings: Partial<Settings> = {}) {
  stored.settings = { ...settings }
  const composer = fakeComposer(kind)
  const services = fakeServices(composer)
  session = new Session(composer, services, vi.fn())
  await pass(50)
  return { ...composer, services }
}

/** Another session in a box that had one. */
export function startAgain(...args: ConstructorParameters<typeof Session>): void {
  session?.end()
  session = new Session(...args)
}
