// @vitest-environment happy-dom
import { expect, test, vi } from "vitest"
import { createStore } from "zustand/vanilla"

import { buildView } from "~overlay/card/build-view"
import { partsIn } from "~overlay/draft/draft-parts"
import type { PageState, PageStore } from "~overlay/page/page-store"
import {
  createCardSource,
  selectMarked,
  selectIsShown,
  selectOpen
} from "~overlay/session/selectors"
import {
  createSessionStore,
  initialState,
  reduce,
  type SessionState
} from "~overlay/session/session-state"
import { DEFAULT_SETTINGS, type Settings } from "~store/settings"

import { fakeComposer, fakeJudge, plainBridge } from "../fake-box"

vi.mock("~platform/browser", () => ({ browser: {} }))

const judge = fakeJudge()

function judgedThread(text: string) {
  const whole = judge.judge({ text, site: "x", surface: "post" })
  return { parts: [{ text, judgement: whole }], whole, preface: "" }
}

function box(kind: "post" | "reply" | "message", text: string | null): SessionState {
  const composer = fakeComposer(kind)
  composer.editor.textContent = text
  const state = initialState(
    composer,
    partsIn(composer.parts, [], () => plainBridge)
  )
  return text === null
    ? state
    : reduce(state, { type: "draft-judged", judged: judgedThread(text), scheme: "light" })
}

function page(settings: Partial<Settings> = {}, more: Partial<PageState> = {}): PageState {
  return {
    settings: { ...DEFAULT_SETTINGS, ...settings },
    balanceNote: null,
    balanceAlert: null,
    shortcut: null,
    thresholdShift: 0,
    ignored: new Set(),
    ignoredHere: new Set(),
    isPaused: false,
    restingMoves: [],
    private: false,
    silenced: new Set(),
    recentPhrases: [],
    ...more
  }
}

const SALESY = "Please buy now"
const CALM = "The notes are here."
const off = { sites: { ...DEFAULT_SETTINGS.sites, x: false } }

test.each([
  ["a post before its first judgement", box("post", null), page(), false, false],
  ["a salesy post", box("post", SALESY), page(), true, true],
  ["a salesy post, marks switched off", box("post", SALESY), page({ marks: false }), true, false],
  ["a calm post", box("post", CALM), page(), true, false],
  ["a salesy reply", box("reply", SALESY), page(), true, true],
  ["a calm reply", box("reply", CALM), page(), false, false],
  [
    "a salesy reply, replies switched off",
    box("reply", SALESY),
    page({ replies: false }),
    false,
    false
  ],
  ["a message", box("message", SALESY), page(), false, false],
  ["a network that is switched off", box("post", SALESY), page(off), false, false],
  ["a network that is paused", box("post", SALESY), page({}, { isPaused: true }), false, false],
  [
    "a box whose card was hidden just now",
    { ...box("post", SALESY), hiding: "hour" },
    page({}, { isPaused: true }),
    true,
    false
  ],
  [
    "a silenced box",
    box("post", SALESY),
    page({}, { silenced: new Set(["x test post"]) }),
    false,
    false
  ],
  [
    "another box that is silenced",
    box("post", SALESY),
    page({}, { silenced: new Set(["x test reply"]) }),
    true,
    true
  ]
] as const)("%s", (_name, state, choices, isShown, isMarked) => {
  expect(selectIsShown(state, choices)).toBe(isShown)
  expect(selectMarked(state, choices) !== null).toBe(isMarked)
})

test("a calm reply stays shown while a change in it can be undone", () => {
  const state = box("reply", CALM)
  const judged = { ...state.judged!, canUndo: true }
  expect(selectIsShown({ ...state, judged }, page())).toBe(true)
})

const panel = { opened: { kind: "panel" } } as const

test.each([
  ["a salesy draft", SALESY, {}, {}, "none"],
  ["a salesy draft whose chip was pressed", SALESY, {}, panel, "panel"],
  ["a salesy draft, by the option", SALESY, { opensItself: true }, {}, "panel"],
  ["the same once it was closed", SALESY, { opensItself: true }, { isDismissed: true }, "none"],
  ["a calm draft, by the option", CALM, { opensItself: true }, {}, "none"],
  ["a calm draft whose chip was pressed", CALM, {}, panel, "panel"],
  [
    "a mark",
    SALESY,
    {},
    { opened: { kind: "mark", id: "reason 0:0", by: "press" } } as const,
    "mark"
  ],
  [
    "a mark that is gone",
    CALM,
    {},
    { opened: { kind: "mark", id: "reason 0:0", by: "press" } } as const,
    "none"
  ]
])("open: %s", (_name, text, settings, state, open) => {
  const { parts, whole } = judgedThread(text)
  const view = buildView(parts, whole)
  expect(selectOpen({ ...box("post", text), ...state }, page(settings), view).kind).toBe(open)
})

test.each([
  ["a blank first", "Please buy now [what]", "Posted here today", "Fill in [what]"],
  ["a near-copy before the balance", SALESY, "Posted here today", "Posted here today"],
  ["the balance", CALM, null, "3 promotions in a row"]
])("beside the chip: %s", (_name, text, nearCopy, pill) => {
  const { composer, parts } = box("post", text)
  const store = createSessionStore(composer, parts)
  store.dispatch({ type: "draft-judged", judged: judgedThread(text), scheme: "light" })
  store.dispatch({ type: "copies-searched", note: nearCopy })
  const balance = page({}, { balanceAlert: "3 promotions in a row" })
  const pageState = createStore<PageState>(() => balance)
  const source = createCardSource(store, pageState as unknown as PageStore)
  expect(source.get().pill).toBe(pill)
})

test("the card's model is the same object until something in it changes", () => {
  const { composer, parts } = box("post", SALESY)
  const store = createSessionStore(composer, parts)
  const pageState = createStore<PageState>(() => page())
  const source = createCardSource(store, pageState as unknown as PageStore)
  store.dispatch({ type: "draft-judged", judged: judgedThread(SALESY), scheme: "light" })
  const first = source.get()
  store.read()
  expect(source.get()).toBe(first)
  store.dispatch({ type: "change-started" })
  expect(source.get()).toMatchObject({ busy: true, view: first.view })
  expect(source.get().view).toBe(first.view)
  pageState.setState(page({ opensItself: true }))
  expect(source.get()).toMatchObject({ open: { kind: "panel" } })
  pageState.setState(page({}, { balanceAlert: "5 promotions in 10 posts" }))
  expect(source.get()).toMatchObject({ open: { kind: "none" }, pill: "5 promotions in 10 posts" })
})
