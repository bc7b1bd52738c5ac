import { describe, expect, test, vi } from "vitest"

import { handle, type Handlers } from "~messaging/handle"
import { REQUESTS } from "~messaging/messages"
import { noticeSchema } from "~messaging/notices"
import { send } from "~messaging/send"
import * as v from "valibot"

import { freshBrowser } from "../store/fake-browser"

vi.mock("~platform/browser", () => import("../store/fake-browser"))

const SENDER = { tabId: 1, frameId: 0, private: false, url: "https://x.com/" }

/** Handlers of which only these answer. */
function only(handlers: Partial<Handlers>): Handlers {
  return handlers as Handlers
}

describe("the receiving side", () => {
  test("hands over the checked request and its sender", async () => {
    const find = vi.fn(() => Promise.resolve([]))
    const message = { name: "copies.find", request: { fingerprint: [1, 2], more: true } }
    expect(await handle(only({ "copies.find": find }), message, SENDER)).toEqual({
      ok: true,
      reply: []
    })
    expect(find).toHaveBeenCalledWith({ fingerprint: [1, 2] }, SENDER)
  })

  test.each([
    ["a field of the wrong type", { fingerprint: "1" }],
    ["a fingerprint too long", { fingerprint: Array.from({ length: 65 }, () => 1) }],
    ["negative values", { fingerprint: [-1] }],
    ["nothing", undefined]
  ])("refuses %s before any handler runs", async (_what, request) => {
    const find = vi.fn(() => Promise.resolve([]))
    const result = await handle(
      only({ "copies.find": find }),
      { name: "copies.find", request },
      SENDER
    )
    expect(result).toMatchObject({ ok: false })
    expect(find).not.toHaveBeenCalled()
  })

  test("a handler that fails is an answer, never a rejection", async () => {
    const failing = only({ "history.erase": () => Promise.reject(new Error("no disk")) })
    expect(await handle(failing, { name: "history.erase", request: {} }, SENDER)).toEqual({
      ok: false,
      error: "no disk"
    })
  })

  test.each([[null], [undefined], ["hi"], [{ name: "toString", request: {} }], [{ name: "x.y" }]])(
    "leaves %j to others",
    (message) => expect(handle(only({}), message, SENDER)).toBeUndefined()
  )
})

describe("the sending side", () => {
  test.each([
    ["the reply", { ok: true, reply: [] }, []],
    ["a reply that is null", { ok: true, reply: null }, null]
  ])("gives %s", async (_what, answer, reply) => {
    freshBrowser().runtime.answer = () => Promise.resolve(answer)
    expect(await send("copies.find", { fingerprint: [] })).toEqual(reply)
  })

  test.each([
    ["the reason of a failure", { ok: false, error: "no disk" }, "no disk"],
    ["that nobody answered", undefined, "no reply to history.erase"]
  ])("throws %s", async (_what, answer, message) => {
    freshBrowser().runtime.answer = () => Promise.resolve(answer)
    await expect(send("history.erase", {})).rejects.toThrow(message)
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
