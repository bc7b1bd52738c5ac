import { runCommand } from "~tools/console/run-command"

/** Everything generated from the code, each by its own tool; all of them know `--check`. */
const GENERATORS = ["rule-docs", "site-docs", "rewording-docs"]

/** Writes the generated documents; with `--check` only compares, and exits with 1 where one differs. */
async function main(): Promise<void> {
  for (const name of GENERATORS) {
    const { code, output } = await runCommand([
      "npx",
      "tsx",
      `src/tools/docs/${name}.ts`,
      ...process.argv.slice(2)
    ])
    if (code !== 0) {
      console.error(`${name}: ${output.trim()}`)
      process.exitCode = 1
    }
  }
}

void main()
