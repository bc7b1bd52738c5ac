// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"

import { selectionHeard } from "~editors/changing/selection-heard"

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

const tell = (): boolean => document.dispatchEvent(new Event("selectionchange"))

/** Whether it has settled by now. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  const open = Symbol("open")
  await vi.advanceTimersByTimeAsync(0)
  return (await Promise.race([promise, Promise.resolve(open)])) !== open
}

describe("waiting until a page knows of a selection", () => {
  test("goes on when it is told, however late after a timer that is", async () => {
    const heard = selectionHeard(document, () => true)
    await vi.advanceTimersByTimeAsync(40)
    expect(await isSettled(heard)).toBe(false)
    tell()
    expect(await isSettled(heard)).toBe(true)
    expect(await heard).toBe(true)
  })

  test("hears what is told while the words are selected", async () => {
    const heard = selectionHeard(document, tell)
    expect(await isSettled(heard)).toBe(true)
  })

  test("goes on by itself where no event comes", async () => {
    const heard = selectionHeard(document, () => true)
    await vi.advanceTimersByTimeAsync(150)
    expect(await heard).toBe(true)
  })

  test("waits for nothing where nothing could be selected, and listens no more", async () => {
    const remove = vi.spyOn(AbortController.prototype, "abort")
    expect(await selectionHeard(document, () => false)).toBe(false)
    expect(remove).toHaveBeenCalledOnce()
  })
})
