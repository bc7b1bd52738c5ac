// @vitest-environment happy-dom
import { expect, test, vi } from "vitest"

import { partsIn } from "~overlay/draft/draft-parts"
import type { UndoStep } from "~overlay/draft/undo-steps"
import {
  initialState,
  reduce,
  selectUndoable,
  type SessionAction,
  type SessionState,
  textsOf
} from "~overlay/session/session-state"

import { fakeComposer, fakeJudge, plainBridge } from "../fake-box"

vi.mock("~platform/browser", () => ({ browser: {} }))

const composer = fakeComposer()
const judge = fakeJudge()
const bridgeFor = () => plainBridge

/** The state of a box that holds these words. */
function boxWith(text: string): SessionState {
  composer.editor.textContent = text
  return initialState(composer, partsIn(composer.parts, [], bridgeFor))
}

function after(state: SessionState, ...actions: readonly SessionAction[]): SessionState {
  return actions.reduce(reduce, state)
}

const readings = (text: string) => [{ text, segments: [] }]
const read = (text: string): SessionAction => ({ type: "draft-read", readings: readings(text) })
const step: UndoStep = {
  changes: [{ part: 0, before: "Please buy now", after: "Please have a look" }],
  move: "m",
  phraseHash: "0"
}
const changed: SessionAction = {
  type: "change-made",
  step,
  readings: readings("Please have a look")
}
const ended: SessionAction = {
  type: "change-ended",
  notice: { text: "Changed.", said: "Changed", copy: null }
}

function judged(text: string): SessionAction {
  const whole = judge.judge({ text, site: "x", surface: "post" })
  const judgedThread = { parts: [{ text, judgement: whole }], whole, preface: "" }
  return { type: "draft-judged", judged: judgedThread, scheme: "dark" }
}

const salesy = after(boxWith("Please buy now"), judged("Please buy now"))
const valuable = after(boxWith("The notes are here."), judged("The notes are here."))
const done = after(salesy, { type: "change-started" }, changed, ended)

test.each<[string, SessionState, Partial<SessionState>]>([
  [
    "a judgement of the text as it stands is taken in",
    salesy,
    { scheme: "dark", parts: [expect.objectContaining({ findings: [expect.anything()] })] }
  ],
  [
    "a judgement of an older text is left out",
    after(boxWith("Please buy now!"), judged("Please buy now")),
    { judged: null, scheme: "light" }
  ],
  [
    "reading the same text again keeps the revision",
    after(salesy, read("Please buy now")),
    { revision: 0 }
  ],
  ["another text is another revision", after(salesy, read("Please buy now!")), { revision: 1 }],
  [
    "findings whose words were touched are gone",
    after(salesy, read("Please buy it now")),
    { parts: [expect.objectContaining({ findings: [], suggestions: [] })] }
  ],
  [
    "a change under way drops the last notice",
    after(done, { type: "change-started" }),
    { isBusy: true, notice: null }
  ],
  [
    "a change that was made can be undone",
    done,
    { isBusy: false, undo: [step], notice: { text: "Changed.", said: "Changed", copy: null } }
  ],
  [
    "the editor's own undo takes the step out",
    after(done, read("Please buy now")),
    { undo: [], notice: null }
  ],
  [
    "typing behind a change ends its notice",
    after(done, read("Please have a look!")),
    { undo: [step], notice: null }
  ],
  [
    "reading the changed text again keeps the notice",
    after(done, read("Please have a look")),
    { notice: { text: "Changed.", said: "Changed", copy: null } }
  ],
  [
    "what opened by itself and was closed stays closed",
    after(salesy, { type: "opened", opened: { kind: "none" } }),
    { isDismissed: true }
  ],
  [
    "a panel stays open whatever the verdict becomes",
    after(
      valuable,
      { type: "opened", opened: { kind: "panel" } },
      read("Please buy now"),
      judged("Please buy now")
    ),
    { opened: { kind: "panel" }, said: { text: "Salesy" } }
  ],
  [
    "a mark closes when somebody writes on",
    after(
      salesy,
      { type: "opened", opened: { kind: "mark", id: "reason 0:0", by: "press" } },
      read("Please buy now!")
    ),
    { opened: { kind: "none" } }
  ],
  [
    "the live region says the state once, and then what was done",
    after(salesy, judged("Please buy now"), { type: "change-started" }, changed, ended),
    { said: { text: "Changed" } }
  ],
  [
    "words that were left alone can be taken up again until somebody writes on",
    after(
      salesy,
      { type: "left-alone", leftAlone: { hashes: ["a"], how: "here" } },
      read("Please buy now!")
    ),
    { leftAlone: null, said: { text: "Ignored" } }
  ],
  [
    "a card that was taken down starts anew",
    after(
      done,
      {
        type: "card-placed",
        placement: { shape: "dot", width: 32, pillAt: "beside", details: null }
      },
      { type: "card-removed" }
    ),
    { notice: null, placement: { shape: "chip", width: 0, pillAt: "beside", details: null } }
  ],
  ["a dropped draft has no judgement", after(salesy, { type: "draft-dropped" }), { judged: null }]
])("%s", (_name, state, expected) => {
  expect(state).toMatchObject(expected)
})

test.each([
  ["right after the change", done, step],
  ["once something was typed behind it", after(done, read("Please have a look!")), null],
  [
    "when that was deleted again",
    after(done, read("Please have a look!"), read("Please have a look")),
    step
  ],
  ["after it was undone", after(done, read("Please buy now")), null]
])("what can be undone %s", (_name, state, undoable) => {
  expect(selectUndoable(state)).toBe(undoable)
})

test("a judgement remembers that a change of ours led to it", () => {
  expect(after(done, judged("Please have a look")).judged?.canUndo).toBe(true)
  expect(salesy.judged?.canUndo).toBe(false)
})

test("parts that stay keep what was found in them, parts that come are read", () => {
  const other = fakeComposer().editor
  other.textContent = "Second part"
  const parts = partsIn([other, composer.editor], salesy.parts, bridgeFor)
  const state = after(salesy, { type: "composer-seen", composer, parts })
  expect(textsOf(state)).toEqual(["Second part", "Please buy now"])
  expect(state.parts.map(({ findings }) => findings.length)).toEqual([0, 1])
  expect(state.revision).toBe(1)
})

test("a gentler version of ours is an offer plainly put, until somebody writes on", () => {
  const text = "My course is open; buy now, if you like."
  const gentler: UndoStep = {
    changes: [{ part: 0, before: "Please buy now", after: text }],
    ...{ move: null, phraseHash: null, isGentler: true }
  }
  const made: SessionAction = { type: "change-made", step: gentler, readings: readings(text) }
  const taken = after(salesy, { type: "change-started" }, made, ended, judged(text))
  expect(taken.judged?.whole).toMatchObject({ verdict: "soft-sell", strength: 1, suggestions: [] })
  const more = `${text} Please buy now!`
  expect(after(taken, read(more), judged(more)).judged?.whole.verdict).toBe("salesy")
})

test("nobody is told that a gentler version of ours creates pressure", () => {
  const text = "3 spots left in my course; buy now, if you like. Link in bio."
  const gentler: UndoStep = {
    changes: [{ part: 0, before: "Please buy now", after: text }],
    ...{ move: null, phraseHash: null, isGentler: true }
  }
  const made: SessionAction = { type: "change-made", step: gentler, readings: readings(text) }
  const found = judge.judge({ text, site: "x", surface: "post" })
  const findings = ["no-scarcity", "no-link-in-bio"].map((rule) => ({
    ...found.findings[0]!,
    rule
  }))
  const whole = { ...found, findings }
  const again: SessionAction = {
    type: "draft-judged",
    judged: { parts: [{ text, judgement: whole }], whole, preface: "" },
    scheme: "dark"
  }
  const taken = after(salesy, { type: "change-started" }, made, ended, again)
  expect(taken.judged?.whole.findings.map(({ rule }) => rule)).toEqual(["no-link-in-bio"])
})
