import { formatBalance } from "~tools/balance/format-balance"
import { givenPaths } from "~tools/balance/given-paths"
import { judgeArchive } from "~tools/balance/judge-archive"
import { judgePool } from "~tools/balance/judge-pool"
import { parseArguments } from "~tools/balance/parse-arguments"
import { runMain } from "~tools/console/run-main"
import { showProgress } from "~tools/balance/show-progress"

/** `npm run --silent balance -- FILE...`: the balance of an archive by month. */
async function main(): Promise<void> {
  const { paths, format } = parseArguments(process.argv.slice(2))
  const pool = judgePool()
  const refuse = async (reason: string): Promise<void> => {
    await pool.stop()
    process.stderr.write(`${reason}\n`)
    process.exitCode = 1
  }
  try {
    const balance = await judgeArchive(await givenPaths(paths), pool, showProgress())
    if (process.stderr.isTTY) process.stderr.write("\r\u001b[K")
    if (balance.ok) process.stdout.write(formatBalance(balance.value, format))
    else await refuse(balance.failure.reason)
  } catch (error) {
    await refuse(reasonOf(error))
  }
}

function reasonOf(error: unknown): string {
  const { code, path = "" } = error as NodeJS.ErrnoException
  if (code === "ENOENT") return `${path}: there is no such file.`
  if (code === "EACCES") return `${path}: this file may not be read.`
  return error instanceof Error ? error.message : String(error)
}

runMain(main)
