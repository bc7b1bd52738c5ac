import { describe, expect, test, vi } from "vitest"

import { handle, type Handlers } from "~messaging/handle"
import { REQUESTS } from "~messaging/messages"
import { noticeSchema } from "~messaging/notices"
import { send } from "~messaging/send"
import { failed, ok } from "~result"
import * as v from "valibot"

import { freshBrowser } from "../store/fake-browser"

vi.mock("~platform/browser", () => import("../store/fake-browser"))

const SENDER = { tabId: 1, frameId: 0, private: false, site: "x" as const, url: "https://x.com/" }

/** Nothing is expected to be thrown. */
function fail(error: unknown): never {
  throw error
}

/** Handlers of which only these answer. */
function only(handlers: Partial<Handlers>): Handlers {
  return handlers as Handlers
}

/** The answer where nothing of the kind was posted. */
const NOTHING = { copies: [], linkTimes: null }

describe("the receiving side", () => {
  test("passes on the validated request and its sender", async () => {
    const find = vi.fn(() => Promise.resolve(ok(NOTHING)))
    const message = { name: "copies.find", request: { fingerprint: [1, 2], more: true } }
    expect(await handle(only({ "copies.find": find }), message, SENDER, fail)).toEqual({
      ok: true,
      value: NOTHING
    })
    expect(find).toHaveBeenCalledWith({ fingerprint: [1, 2], links: [] }, SENDER)
  })

  test.each([
    ["a field of the wrong type", { fingerprint: "1" }],
    ["a fingerprint too long", { fingerprint: Array.from({ length: 65 }, () => 1) }],
    ["negative values", { fingerprint: [-1] }],
    ["nothing", undefined]
  ])("refuses %s before any handler runs", async (_what, request) => {
    const find = vi.fn(() => Promise.resolve(ok(NOTHING)))
    const result = await handle(
      only({ "copies.find": find }),
      { name: "copies.find", request },
      SENDER,
      fail
    )
    expect(result).toMatchObject({ ok: false })
    expect(find).not.toHaveBeenCalled()
  })

  test("a handler that throws gives a failure, never a rejection, and is reported", async () => {
    const error = new Error("no disk")
    const failing = only({ "history.erase": () => Promise.reject(error) })
    const told = vi.fn()
    const message = { name: "history.erase", request: {} }
    expect(await handle(failing, message, SENDER, told)).toEqual(failed("no disk"))
    expect(told).toHaveBeenCalledWith(error, SENDER)
  })

  test.each([[null], [undefined], ["hi"], [{ name: "toString", request: {} }], [{ name: "x.y" }]])(
    "leaves %j to others",
    (message) => expect(handle(only({}), message, SENDER, fail)).toBeUndefined()
  )
})

describe("the sending side", () => {
  test.each([
    ["the reply", ok([])],
    ["the reason of a failure", failed("no disk")]
  ])("gives %s", async (_what, answer) => {
    freshBrowser().runtime.answer = () => Promise.resolve(answer)
    const given = answer.ok ? answer : failed(answer.failure.reason, { isAnswered: true })
    expect(await send("copies.find", { fingerprint: [], links: [] })).toEqual(given)
  })

  test.each([
    ["nobody answered", () => Promise.resolve(undefined), "no reply to history.erase"],
    ["the extension was replaced", () => Promise.reject(new Error("context gone")), "context gone"]
  ])("fails, and does not throw, where %s", async (_what, answer, reason) => {
    freshBrowser().runtime.answer = answer
    expect(await send("history.erase", {})).toEqual(failed(reason, { isAnswered: false }))
  })
})

test("no request but the intent of a post can carry a draft's text", () => {
  const words = "Buy my course now, it is the best there is, and cheap too, only today, all of you!"
  const withText = Object.entries(REQUESTS).filter(([, schema]) =>
    JSON.stringify(v.safeParse(schema as v.GenericSchema, { text: words }).output ?? "").includes(
      words
    )
  )
  expect(withText).toEqual([])
})

test.each([
  [{ notice: "linter.look" }, true],
  [{ notice: "focus.switch" }, true],
  [{ notice: "box.check" }, true],
  [{ notice: "linter.explode" }, false],
  ["linter.look", false]
])("notice %j is known: %s", (notice, known) => {
  expect(v.safeParse(noticeSchema, notice).success).toBe(known)
})
