import { execFileSync } from "node:child_process"
import { readdirSync, statSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

import nlp from "compromise"
import { LocalLinter } from "harper.js"
import { binary } from "harper.js/binary"
import writeGood from "write-good"

import { createJudge } from "~engine/judge"
import { reword } from "~engine/rewording/reword"
import { checkQuick } from "~balance/judging/judge-post"
import { benchArchive } from "~tools/bench/bench-archive"
import { benchRewording } from "~tools/bench/bench-rewording"
import { benchDrafts } from "~tools/bench/drafts"
import { madePosts } from "~tools/bench/made-archive"
import type { Percentiles } from "~tools/bench/percentiles"
import { timeHostileDrafts } from "~tools/bench/time-hostile-drafts"
import { type Reader, timeEdits, timeTyping } from "~tools/bench/time-typing"
import { runMain } from "~tools/console/run-main"

/** Edits per draft whose full re-judgement is timed. */
const EDITS = 120

/** Edits timed for the tools that need tens of milliseconds for one. */
const EDITS_OF_SLOW = 40

/** Random hostile drafts that are timed; half an hour's work on a slow machine, minutes on an idle one. */
const HOSTILE_DRAFTS = 10_000

/** Posts of a made archive: more than anybody is known to have. */
const ARCHIVE_POSTS = 200_000

/** Posts judged both ways. */
const QUICK_POSTS = 10_000

type Times = Record<string, Record<string, Percentiles>>

/**
 * `npm run --silent bench`: keystroke and verdict of the engine beside other tools, in one run on the same drafts.
 * `npm run --silent bench -- page`: what Softsell costs in the page.
 * `npm run --silent bench -- popup`: how long the popup takes to open over 50,000 posts.
 * `npm run --silent bench -- hostile [COUNT]`: hostile drafts alone.
 * `npm run --silent bench -- archive [COUNT]`: time and memory of `balance` over a made archive.
 * `npm run --silent bench -- rewording`: a verdict with gentler wording beside harper.js, and its longest step.
 * `npm run --silent bench -- quick [COUNT]`: how often the posts of an archive are judged without grammar, and how often
 * their kind is then another.
 */
async function main(): Promise<void> {
  if (process.argv[2] === "page") {
    // Only here: the browsers' drivers are no part of what the other bench measures.
    const { benchPage } = await import("~tools/bench/page/bench-page")
    await benchPage(process.argv[3])
    return
  }
  if (process.argv[2] === "popup") {
    const { benchPopup } = await import("~tools/bench/page/bench-page")
    await benchPopup(process.argv[3])
    return
  }
  if (process.argv[2] === "hostile") {
    const count = Number(process.argv[3] ?? HOSTILE_DRAFTS)
    console.log(JSON.stringify({ hostile: timeHostileDrafts(count) }, null, 2))
    return
  }
  if (process.argv[2] === "archive") {
    console.log(
      JSON.stringify(await benchArchive(Number(process.argv[3] ?? ARCHIVE_POSTS)), null, 2)
    )
    return
  }
  if (process.argv[2] === "quick") {
    const check = checkQuick(madePosts(Number(process.argv[3] ?? QUICK_POSTS)))
    console.log(JSON.stringify({ ...check, sameKind: 1 - check.otherKind / check.posts }, null, 2))
    return
  }
  if (process.argv[2] === "rewording") {
    console.log(JSON.stringify({ rewording: await benchRewording() }, null, 2))
    return
  }
  const keystroke: Times = { softsell: {}, "write-good": {} }
  const verdict: Times = {
    softsell: {},
    "softsell without rewording": {},
    "harper.js": {},
    compromise: {}
  }
  const linter = new LocalLinter({ binary })
  await linter.setup()
  const judge = createJudge(reword)
  const bare = createJudge()
  const place = (text: string) => ({ text, site: "linkedin", surface: "post" }) as const
  const readers: Record<string, Reader> = {
    softsell: (text) => judge.judge(place(text)),
    "softsell without rewording": (text) => bare.judge(place(text)),
    "harper.js": (text) => linter.lint(text),
    compromise: (text): unknown => nlp(text).json()
  }
  for (const { size, text } of benchDrafts()) {
    console.error(`${size} characters`)
    keystroke.softsell![size] = await timeTyping(text, (draft) => judge.touch(place(draft)))
    keystroke["write-good"]![size] = await timeTyping(text, (draft) => writeGood(draft))
    for (const [name, read] of Object.entries(readers)) {
      verdict[name]![size] = await timeEdits(
        text,
        read,
        name.startsWith("softsell") ? EDITS : EDITS_OF_SLOW
      )
    }
  }
  console.error("hostile drafts")
  const hostile = timeHostileDrafts(HOSTILE_DRAFTS)
  console.log(
    JSON.stringify(
      { keystroke, verdict, ...coldStart(), modelBytes: modelBytes(), hostile },
      null,
      2
    )
  )
}

/** A fresh process, as the first use in a page is. */
function coldStart(): { readonly coldStartMs: number; readonly heapBytes: number } {
  const file = fileURLToPath(new URL("cold-start.ts", import.meta.url))
  const output = execFileSync(process.execPath, ["--expose-gc", "--import", "tsx", file], {
    encoding: "utf8"
  })
  return JSON.parse(output) as { coldStartMs: number; heapBytes: number }
}

/** What the model adds to the linter's bundle. */
function modelBytes(): number {
  const folder = join("assets", "model")
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"))
  return files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
}

runMain(main)
