import { spawn } from "node:child_process"
import { appendFileSync, mkdtempSync, rmSync, writeFileSync, readFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { madeArchive } from "~tools/bench/made-archive"

/** Time between two looks at the memory, in milliseconds. */
const LOOK_EVERY_MS = 250

/** What a run of `balance` takes. */
export type ArchiveBench = {
  readonly posts: number
  readonly megabytes: number
  readonly seconds: number
  /** Processor time of all threads: the same on a busy machine. */
  readonly processorSeconds: number
  /** Most memory that was in use at once, in megabytes (resident set). */
  readonly peakMegabytes: number
}

/** Runs `balance` over a made archive of so many posts of X. Linux alone tells the memory. */
export async function benchArchive(count: number): Promise<ArchiveBench> {
  const folder = mkdtempSync(join(tmpdir(), "softsell-bench-"))
  const file = join(folder, "tweets.js")
  let bytes = 0
  writeFileSync(file, "")
  for (const piece of madeArchive(count)) {
    appendFileSync(file, piece)
    bytes += Buffer.byteLength(piece)
  }
  try {
    const began = performance.now()
    const { processorSeconds, peakMegabytes } = await watch(file)
    const seconds = (performance.now() - began) / 1000
    return {
      posts: count,
      megabytes: Math.round(bytes / 1e6),
      seconds: Math.round(seconds),
      ...{ processorSeconds, peakMegabytes }
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function watch(
  file: string
): Promise<Pick<ArchiveBench, "processorSeconds" | "peakMegabytes">> {
  const child = spawn(
    process.execPath,
    [
      "--max-semi-space-size=2",
      "--optimize-for-size",
      "--import",
      "tsx",
      "src/tools/balance/index.ts",
      file,
      "--format",
      "json"
    ],
    { stdio: ["ignore", "ignore", "inherit"] }
  )
  let peakMegabytes = 0
  let ticks = 0
  const timer = setInterval(() => {
    peakMegabytes = Math.max(peakMegabytes, peakOf(child.pid!))
    ticks = Math.max(ticks, ticksOf(child.pid!))
  }, LOOK_EVERY_MS)
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve))
  clearInterval(timer)
  if (code !== 0) throw new Error(`balance ended with code ${code ?? "none"}`)
  return { processorSeconds: Math.round(ticks / 100), peakMegabytes }
}

function peakOf(pid: number): number {
  const kilobytes = /VmHWM:\s+(\d+) kB/.exec(read(`/proc/${pid}/status`))?.[1]
  return Math.round(Number(kilobytes ?? 0) / 1000)
}

/** Hundredths of a second in which a processor worked for it. */
function ticksOf(pid: number): number {
  const fields = read(`/proc/${pid}/stat`).split(") ")[1]?.split(" ")
  return Number(fields?.[11] ?? 0) + Number(fields?.[12] ?? 0)
}

/** Empty once the process has ended. */
function read(path: string): string {
  try {
    return readFileSync(path, "utf8")
  } catch (error) {
    if (error instanceof Error && "code" in error) return ""
    throw error
  }
}
