import { execFileSync } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { afterEach, beforeEach, describe, expect, test } from "vitest"

import { uncommittedFiles } from "~tools/package/uncommitted-files"

let root: string
const git = (...parameters: string[]): void =>
  void execFileSync(
    "git",
    ["-C", root, "-c", "user.name=A", "-c", "user.email=a@b.example", ...parameters],
    { stdio: "ignore" }
  )
const write = (path: string, text: string): void => writeFileSync(join(root, path), text)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "softsell-git-"))
  mkdirSync(join(root, "src"))
  write("src/a.ts", "1")
  write(".gitignore", "build\n")
})
afterEach(() => rmSync(root, { recursive: true }))

test("where there is no checkout there is nothing to commit", async () => {
  expect(await uncommittedFiles(root)).toEqual([])
})

describe("in a checkout", () => {
  beforeEach(() => {
    git("init")
    git("add", ".")
    git("commit", "-m", "All")
  })

  test.each<[string, () => void, readonly string[]]>([
    ["nothing", () => undefined, []],
    ["what git ignores", () => write("build", "1"), []],
    ["a changed file", () => write("src/a.ts", "2"), ["src/a.ts"]],
    [
      "a changed file that is staged",
      () => {
        write("src/a.ts", "2")
        git("add", ".")
      },
      ["src/a.ts"]
    ],
    ["a new file", () => write("src/ö.ts", "1"), ["src/ö.ts"]],
    ["a removed file", () => rmSync(join(root, "src/a.ts")), ["src/a.ts"]]
  ])("%s", async (_what, change, files) => {
    change()
    expect(await uncommittedFiles(root)).toEqual(files)
  })
})

test("a checkout that git cannot read is no clean one", async () => {
  write(".git", "gitdir: /nowhere")
  await expect(uncommittedFiles(root)).rejects.toThrow("git status failed")
})
