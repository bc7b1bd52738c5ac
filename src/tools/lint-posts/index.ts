import { createInterface } from "node:readline"

import { createJudge } from "~engine/judge"
import { reword } from "~engine/rewording/reword"
import { runMain } from "~tools/console/run-main"
import { formatPost } from "~tools/lint-posts/format-post"
import { parseArguments } from "~tools/lint-posts/parse-arguments"
import { readPost } from "~tools/lint-posts/read-post"

/** `npm run --silent lint:posts`: drafts as NDJSON on standard input, their judgements on standard output. */
async function main(): Promise<void> {
  const { sensitivity, format } = parseArguments(process.argv.slice(2))
  const judge = createJudge(reword)
  let number = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++
    if (line.trim() === "") continue
    const post = readPost(line)
    if (!post.ok) {
      process.stderr.write(`line ${number}: ${post.failure.reason}\n`)
      process.exitCode = 1
      continue
    }
    const judgement = judge.judge(post.value.input, { sensitivity })
    if (!process.stdout.write(formatPost(post.value, judgement, format))) {
      await new Promise((resolve) => process.stdout.once("drain", resolve))
    }
  }
}

runMain(main)
