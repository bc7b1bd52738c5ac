import { describe, expect, test } from "vitest"

import type { Task } from "~tools/bench/page/read-tasks"
import { typingFigures } from "~tools/bench/page/typing-figures"

const task = (cpuMs: number, ownMs = 0, wallMs = cpuMs): Task => ({
  cpuMs,
  ownMs,
  wallMs,
  hasKey: true
})

test("added time is the difference key by key", () => {
  const figures = typingFigures({
    with: [[task(5, 1), task(4)], [task(7, 3)]],
    without: [[task(6)], [task(2, 0, 3), task(1)]]
  })
  expect(figures.addedMsPerKey).toEqual({ p50: 4, p95: 4, p99: 4 })
  expect(figures.addedWallMsPerKey.p50).toBe(3)
  expect(figures.ownMsPerKey).toEqual({ p50: 3, p95: 3, p99: 3 })
  expect(figures.longestOwnMs).toBe(3)
})

const LONG: readonly [name: string, having: Task, without: Task, count: number][] = [
  ["short in both", task(50, 40), task(10), 0],
  ["long by our script", task(60, 30), task(30), 1],
  ["long by our script, and long without us too", task(60, 30), task(70), 1],
  ["long by the site's own work", task(80, 10), task(70), 0],
  ["long by what our script makes the browser do", task(80, 10), task(40), 1],
  ["long on the wall only: another program had the processor", task(20, 10, 90), task(20), 0]
]

describe("long tasks", () => {
  test.each(LONG)("%s", (_, having, without, count) => {
    expect(typingFigures({ with: [[having]], without: [[without]] }).longTasks).toBe(count)
  })
})
