import { describe, expect, test } from "vitest"

import { readTasks } from "~tools/bench/page/read-tasks"
import { tasksPerKey } from "~tools/bench/page/read-tasks"
import type { TraceEvent } from "~tools/bench/page/record-trace"

const MAIN = { pid: 7, tid: 7 }
const OURS = "chrome-extension://abc/"

/** An event from one millisecond to another, on the main thread. */
function event(name: string, from: number, to: number, data: object = {}): TraceEvent {
  const dur = (to - from) * 1000
  return { name, ph: "X", ...MAIN, ts: from * 1000, dur, tdur: dur, args: { data } }
}

const task = (from: number, to: number) => event("RunTask", from, to)
const call = (url: string, from: number, to: number) => event("FunctionCall", from, to, { url })
const key = (at: number) => event("EventDispatch", at, at, { type: "keydown" })
const ours = (from: number, to: number) => call(`${OURS}linter.js`, from, to)
const site = (from: number, to: number) => call("https://x.com/assets/x.js", from, to)
const microtasks = (from: number, to: number) => event("RunMicrotasks", from, to)

const OWN_TIMES: readonly [name: string, inside: readonly TraceEvent[], ownMs: number][] = [
  ["a call of ours", [ours(1, 4)], 3],
  ["a call of the site's", [site(1, 4)], 0],
  ["ours called by the site's", [site(1, 8), ours(2, 4)], 2],
  ["the site's called by ours counts once, as ours", [ours(1, 8), site(2, 4)], 7],
  ["ours called by the site's called by ours counts once", [ours(1, 8), site(2, 6), ours(3, 4)], 7],
  ["promises after ours", [ours(1, 4), microtasks(4, 6)], 5],
  ["promises after the site's", [ours(1, 4), site(5, 6), microtasks(6, 9)], 3],
  ["promises after no script", [microtasks(2, 9)], 0],
  ["layout after ours", [ours(1, 4), event("Layout", 5, 9)], 3],
  ["a script that starts", [event("EvaluateScript", 1, 5, { url: `${OURS}sentinel.js` })], 4]
]

describe("time of our own scripts in a task", () => {
  test.each(OWN_TIMES)("%s", (_, inside, ownMs) => {
    const [read] = readTasks([task(0, 10), ...inside], MAIN, OURS)
    expect(read).toMatchObject({ wallMs: 10, cpuMs: 10, ownMs })
  })
})

const timerSet = (at: number, timerId: number): TraceEvent => ({
  ...event("TimerInstall", at, at, { timerId }),
  ph: "I"
})
const timerOff = (from: number, to: number, timerId: number) =>
  event("TimerFire", from, to, { timerId })

const TIMERS: readonly [name: string, set: readonly TraceEvent[], ownMs: number][] = [
  ["a timer of ours that resolves a promise", [ours(1, 3), timerSet(2, 5)], 6],
  ["a timer of the site's", [site(1, 3), timerSet(2, 5)], 0],
  ["another timer of ours", [ours(1, 3), timerSet(2, 4)], 0]
]

test.each(TIMERS)("promises after %s", (_, set, ownMs) => {
  const fired = [timerOff(21, 29, 5), call("", 21, 22), microtasks(22, 28)]
  const tasks = readTasks([task(0, 10), ...set, task(20, 30), ...fired], MAIN, OURS)
  expect(tasks[1]?.ownMs).toBe(ownMs)
})

test("events come in any order and of any thread", () => {
  const other = { ...task(0, 99), tid: 8 }
  const tasks = readTasks([ours(21, 22), task(20, 25), other, task(0, 10)], MAIN, OURS)
  expect(tasks.map(({ cpuMs, ownMs }) => [cpuMs, ownMs])).toEqual([
    [10, 0],
    [5, 1]
  ])
})

test("a task's time on the processor is less than its time on the wall", () => {
  const [read] = readTasks([{ ...task(0, 10), tdur: 4000 }], MAIN, OURS)
  expect(read).toMatchObject({ wallMs: 10, cpuMs: 4 })
})

test("a task within a task is part of it", () => {
  expect(readTasks([task(0, 10), task(2, 4)], MAIN, OURS)).toHaveLength(1)
})

test("a key has what follows until the next", () => {
  const events = [task(0, 5), task(10, 12), key(11), task(13, 20), task(30, 33), key(31)]
  const keys = tasksPerKey(readTasks(events, MAIN, OURS))
  expect(keys.map((tasks) => tasks.map(({ cpuMs }) => cpuMs))).toEqual([[2, 7], [3]])
})
