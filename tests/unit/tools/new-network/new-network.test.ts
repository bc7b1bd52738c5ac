import { execFile } from "node:child_process"
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs"
import { join } from "node:path"
import { promisify } from "node:util"

import { format, resolveConfig } from "prettier"
import { afterAll, beforeAll, expect, test } from "vitest"

import { networkSkeleton, withExport } from "~tools/new-network/network-skeleton"

/** What the type check reads. */
const COPIED = ["src", "tests", "plasmo.config.ts", "package.json", "tsconfig.json"]
const CONFIGS = readdirSync(".").filter((name) => /^vitest.*\.ts$/.test(name))

/** Always the same folder, below the project's packages: the type check goes on from what it kept of the last run. */
const copy = join(process.cwd(), ".cache/new-network")

/** Takes the copy away, but for what the type check keeps between runs. */
function removeCopy(): void {
  for (const name of [...COPIED, ...CONFIGS, "assets"]) {
    rmSync(join(copy, name), { recursive: true, force: true })
  }
}

beforeAll(() => {
  removeCopy()
  mkdirSync(copy, { recursive: true })
  for (const name of [...COPIED, ...CONFIGS]) cpSync(name, join(copy, name), { recursive: true })
  symlinkSync(join(process.cwd(), "assets"), join(copy, "assets"))
})

afterAll(removeCopy)

/** Every text file below a folder with its lines, by path. */
function linesIn(folder: string): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return new Map(files.map((file) => [file, readFileSync(file, "utf8").split("\n")]))
}

/** Runs a command in the copy. @returns what it prints, also when it fails */
async function run(...[program, ...parameters]: readonly [string, ...string[]]): Promise<string> {
  try {
    return (await promisify(execFile)(program, parameters, { cwd: copy })).stdout
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string }
    return `failed\n${stdout}${stderr}`
  }
}

test("a network takes its own files and two lines elsewhere, and the types still hold", async () => {
  const rooms = [join(copy, "src"), join(copy, "tests")]
  const before = new Map(rooms.flatMap((room) => [...linesIn(room)]))
  const output = await run(
    ...(["npx", "tsx", "src/tools/new-network/index.ts", "example"] as const),
    ...["--hosts", "https://example.com/*"]
  )
  expect(output).toContain("Wrote")
  const added: string[] = []
  const created: string[] = []
  for (const [file, lines] of rooms.flatMap((room) => [...linesIn(room)])) {
    const old = before.get(file)
    if (!old) created.push(file.slice(copy.length + 1))
    else {
      expect(old.filter((line) => !lines.includes(line))).toEqual([])
      added.push(...lines.filter((line) => !old.includes(line)))
    }
  }
  expect(created.sort()).toEqual([
    "src/networks/example.ts",
    "src/sites/example.ts",
    "tests/fixtures/boxes/example-composer/box.html",
    "tests/fixtures/boxes/example-composer/expected.json"
  ])
  expect(added).toEqual([
    'export { example } from "~networks/example"',
    'export { example } from "~sites/example"'
  ])
  expect(await run("npx", "tsc", "-p", ".")).toBe("")
}, 300_000)

test("the skeleton is formatted as the rest of the code", async () => {
  const options = await resolveConfig("package.json")
  const files = networkSkeleton({
    id: "example",
    name: "Example",
    hosts: ["https://example.com/*"],
    order: 9
  })
  for (const [filepath, content] of Object.entries(files)) {
    expect(await format(content, { ...options, filepath })).toBe(content)
  }
})

test.each([
  ["first", "a", 'export { a } from "~sites/a"\nexport { b } from "~sites/b"\n'],
  ["last", "c", 'export { b } from "~sites/b"\nexport { c } from "~sites/c"\n']
])("a line is added in alphabetical order: %s", (_, id, expected) => {
  expect(withExport('export { b } from "~sites/b"\n', "sites", id)).toBe(expected)
})
