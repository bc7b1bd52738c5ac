import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

import type { DraftInput } from "~engine/types"

const CORPUS = fileURLToPath(new URL("../../../assets/corpus/", import.meta.url))

/** Time between two posts, in milliseconds: 200,000 of them reach back four years. */
const STEP_MS = 10 * 60_000

/** All posts of the corpus, in one order. */
function corpus(): readonly string[] {
  return readdirSync(CORPUS)
    .filter((file) => file.endsWith(".ndjson"))
    .sort()
    .flatMap((file) => readFileSync(`${CORPUS}${file}`, "utf8").trim().split("\n"))
    .map((line) => (JSON.parse(line) as { readonly text: string }).text)
}

/** So many different posts, made of the corpus: its own texts first, then halves of two of them put together. */
export function* madePosts(count: number): Iterable<DraftInput> {
  const texts = corpus()
  const half = (text: string, end: boolean): string => {
    const words = text.split(" ")
    const middle = Math.ceil(words.length / 2)
    return (end ? words.slice(middle) : words.slice(0, middle)).join(" ")
  }
  for (let at = 0; at < count; at += 1) {
    const round = Math.floor(at / texts.length)
    const text = texts[at % texts.length]!
    const other = texts[(at + round * 997) % texts.length]!
    const made = round === 0 ? text : `${half(text, false)} ${half(other, true)}`
    yield { text: made, site: "x", surface: at % 3 === 0 ? "reply" : "post" }
  }
}

/** The same as X's `tweets.js`, in pieces. */
export function* madeArchive(count: number): Iterable<string> {
  const newest = Date.UTC(2026, 0, 1)
  yield "window.YTD.tweets.part0 = ["
  let at = 0
  for (const { text, surface } of madePosts(count)) {
    const tweet = {
      id_str: String(10 ** 12 + at),
      full_text: text,
      created_at: createdAt(newest - at * STEP_MS),
      ...(surface === "reply" ? { in_reply_to_screen_name: "somebody" } : {})
    }
    yield `${at === 0 ? "" : ","}\n${JSON.stringify({ tweet })}`
    at += 1
  }
  yield "]\n"
}

/** `Wed Oct 10 20:19:24 +0000 2018` */
function createdAt(at: number): string {
  const [, weekday, day, month, year, clock] = /^(\w+), (\d+) (\w+) (\d+) (\S+)/.exec(
    new Date(at).toUTCString()
  )!
  return `${weekday!} ${month!} ${day!} ${clock!} +0000 ${year!}`
}
