// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"

import {
  buttons,
  card,
  chip,
  highlights,
  pass,
  press,
  setUp,
  start,
  tearDown,
  type
} from "./session-harness"
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
    ["Hide on X", "settings.update"]
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
