import { afterEach, beforeEach, expect, test, vi } from "vitest"

import { createPostQueue, type PostMessage } from "~overlay/posting/post-queue"

type Answer = "answered" | "refused" | "gone" | "never"

/** What the background does with each message, one after the other; answers from then on. */
let answers: Answer[] = []
const heard: string[] = []

vi.mock("~platform/browser", () => ({
  browser: {
    runtime: {
      sendMessage: ({ name, request }: { name: string; request: { id: string } }) => {
        heard.push(`${name} ${request.id}`)
        const answer = answers.shift() ?? "answered"
        if (answer === "never") return new Promise(() => undefined)
        if (answer === "gone") return Promise.reject(new Error("the port closed"))
        return Promise.resolve(
          answer === "answered"
            ? { ok: true, value: undefined }
            : { ok: false, failure: { reason: "no" } }
        )
      }
    }
  }
}))

let life: AbortController

beforeEach(() => {
  vi.useFakeTimers()
  life = new AbortController()
  heard.length = 0
  answers = []
})

afterEach(() => {
  life.abort()
  vi.useRealTimers()
})

const message = (name: "post.confirm" | "post.withdraw", id: string): PostMessage => ({
  name,
  request: { id }
})

test("the first message is sent before the call returns: the tab may be closed in the next moment", () => {
  createPostQueue(life.signal).push(message("post.confirm", "a"))
  expect(heard).toEqual(["post.confirm a"])
})

test.each<readonly [string, readonly Answer[], number]>([
  ["is sent once when it is answered", ["answered"], 1],
  ["is sent once when it is refused", ["refused"], 1],
  ["is sent again when the background goes away", ["gone", "gone", "answered"], 3],
  ["is sent again when the answer never comes", ["never", "answered"], 2]
])("a message %s, and the next one waits", async (_what, given, times) => {
  answers = [...given]
  const queue = createPostQueue(life.signal)
  queue.push(message("post.confirm", "a"))
  queue.push(message("post.withdraw", "b"))
  await vi.advanceTimersByTimeAsync(20_000)
  expect(heard).toEqual([...Array<string>(times).fill("post.confirm a"), "post.withdraw b"])
})

test("what is still being made keeps its place; what comes to nothing is left out", async () => {
  const queue = createPostQueue(life.signal)
  let make: (made: PostMessage) => void = () => undefined
  queue.push(new Promise((resolve) => (make = resolve)))
  queue.push(Promise.resolve(null))
  queue.push(message("post.withdraw", "b"))
  await vi.advanceTimersByTimeAsync(1000)
  expect(heard).toEqual([])
  make(message("post.confirm", "a"))
  await vi.advanceTimersByTimeAsync(1000)
  expect(heard).toEqual(["post.confirm a", "post.withdraw b"])
})

test("all that is ready is sent when the page is left", () => {
  answers = ["never"]
  const queue = createPostQueue(life.signal)
  queue.push(message("post.confirm", "a"))
  queue.push(message("post.withdraw", "b"))
  queue.flush()
  expect(heard).toEqual(["post.confirm a", "post.confirm a", "post.withdraw b"])
})

test("nothing is sent once the extension is gone", async () => {
  answers = ["gone"]
  const queue = createPostQueue(life.signal)
  queue.push(message("post.confirm", "a"))
  life.abort()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(heard).toEqual(["post.confirm a"])
})
