import type { Progress } from "~tools/balance/judge-archive"

/** Least time between two lines of progress, in milliseconds: short on a terminal, where a line replaces the last. */
const EVERY_MS = { terminal: 250, log: 5000 }

/** Shows on standard error how far the work has come. @returns called with every step; prints some of them */
export function showProgress(): (progress: Progress) => void {
  const isTerminal = process.stderr.isTTY
  let last = -Infinity
  return ({ read, posts, judged }) => {
    const now = performance.now()
    if (now - last < EVERY_MS[isTerminal ? "terminal" : "log"]) return
    last = now
    const line = `${Math.round(read * 100)} % read, ${posts} posts, ${judged} judged`
    process.stderr.write(isTerminal ? `\r\u001b[K${line}` : `${line}\n`)
  }
}
