import { createInterface } from "node:readline"

import { createJudge } from "~engine/judge"
import { reword } from "~engine/rewording/reword"
import { readPost } from "~tools/lint-posts/read-post"
import { formatPost } from "~tools/lint-posts/format-post"
import { parseArguments, USAGE } from "~tools/lint-posts/parse-arguments"

/** `npm run --silent lint:posts`: NDJSON drafts on standard input, one judgement a line on standard output. */
async function main(): Promise<void> {
  const options = parseArguments(process.argv.slice(2))
  if ("error" in options) {
    process.stderr.write(`${options.error}\n${USAGE}\n`)
    process.exitCode = 2
    return
  }
  const judge = createJudge(reword)
  let number = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++
    if (line.trim() === "") continue
    const post = readPost(line)
    if ("error" in post) {
      process.stderr.write(`line ${number}: ${post.error}\n`)
      process.exitCode = 1
      continue
    }
    const judgement = judge.judge(post.input, { sensitivity: options.sensitivity })
    const out = formatPost(post, judgement, options.format)
    if (!process.stdout.write(out)) {
      await new Promise((resolve) => process.stdout.once("drain", resolve))
    }
  }
}

await main()
