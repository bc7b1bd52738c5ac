// @vitest-environment happy-dom
import { expect, test, vi } from "vitest"
import { createStore } from "zustand/vanilla"

import { partsIn } from "~overlay/draft/draft-parts"
import type { PageState, PageStore } from "~overlay/page/page-store"
import {
  createCardSource,
  selectIsMarked,
  selectIsOpen,
  selectIsShown
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
  return { parts: [{ text, judgement: whole }], whole }
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
    thresholdShift: 0,
    ignored: new Set(),
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
  expect(selectIsMarked(state, choices)).toBe(isMarked)
})

test("a calm reply stays shown while a change in it can be undone", () => {
  const state = box("reply", CALM)
  const judged = { ...state.judged!, canUndo: true }
  expect(selectIsShown({ ...state, judged }, page())).toBe(true)
})

test.each([
  ["a salesy draft, by the setting", SALESY, { folded: false }, false, true],
  ["a salesy draft that is kept folded", SALESY, { folded: true }, true, false],
  ["a calm draft", CALM, { folded: false }, false, false],
  ["a calm draft that was opened", CALM, { folded: true }, true, true]
])("open: %s", (_name, text, settings, isExpanded, isOpen) => {
  expect(selectIsOpen({ ...box("post", text), isExpanded }, page(settings))).toBe(isOpen)
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
  pageState.setState(page({ folded: true }))
  expect(source.get()).toMatchObject({ open: false })
  pageState.setState(page({}, { balanceNote: "Half of your last posts promote something." }))
  expect(source.get().balanceNote).toBe("Half of your last posts promote something.")
})
