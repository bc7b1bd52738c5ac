import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"

import { afterEach, beforeEach, expect, test } from "vitest"

import { beginBuild, isBuildFresh } from "~tools/build/build-stamp"
import { buildFolder, TARGETS } from "~tools/build/build-targets"

let root: string

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

const writeBuilds = (): void =>
  TARGETS.forEach((target) => write(`${buildFolder(target)}/manifest.json`, "{}"))

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "softsell-stamp-"))
  for (const path of ["src/a.ts", "assets/icon.png", "LICENSE", "package.json"]) write(path, "1")
  for (const path of ["package-lock.json", "plasmo.config.ts", "tsconfig.json"]) write(path, "1")
})

afterEach(() => rmSync(root, { recursive: true }))

test("a finished build is good until its source changes", () => {
  const stamp = beginBuild(root)
  writeBuilds()
  expect(isBuildFresh(root)).toBe(false)
  stamp()
  expect(isBuildFresh(root)).toBe(true)
  write("src/a.ts", "2")
  expect(isBuildFresh(root)).toBe(false)
})

test.each(["src/b.ts", "assets/icon.png", "LICENSE", "package-lock.json"])(
  "a changed %s asks for a new build",
  (path) => {
    const stamp = beginBuild(root)
    writeBuilds()
    stamp()
    write(path, "2")
    expect(isBuildFresh(root)).toBe(false)
  }
)

test("a build that went wrong is not taken for the good one before it", () => {
  const stamp = beginBuild(root)
  writeBuilds()
  stamp()
  write("src/a.ts", "2")
  beginBuild(root)
  writeBuilds()
  write("src/a.ts", "1")
  expect(isBuildFresh(root)).toBe(false)
})

test("a build whose source changed under its hands is not taken for good", () => {
  const stamp = beginBuild(root)
  write("src/a.ts", "2")
  writeBuilds()
  stamp()
  expect(isBuildFresh(root)).toBe(false)
})

test("without the builds themselves a stamp says nothing", () => {
  beginBuild(root)()
  expect(isBuildFresh(root)).toBe(false)
})
