import { evaluateRewording } from "~tools/evaluate/rewording"

/** `tsx src/tools/evaluate/rewording-index.ts [--data DIR] [--encoder DIR]`: the rewording section by itself. */
const valueOf = (flag: string): string | null => {
  const at = process.argv.indexOf(flag)
  return at < 0 ? null : (process.argv[at + 1] ?? null)
}

const section = await evaluateRewording({
  corpusDir: "assets/corpus",
  dataDir: valueOf("--data"),
  encoderDir: valueOf("--encoder") ?? "/tmp/distil",
  onProgress: (message) => process.stderr.write(`${message}\n`)
})
process.stdout.write(`${section}\n`)
