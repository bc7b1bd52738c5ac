import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"

import { packagesIn } from "./packages-in"

/** Where a build says whose work is in it. */
const FILE = "LICENCES.txt"
const RULE = "-".repeat(80)
const LICENCE_FILE = /^(?:licen[cs]e|copying)(?:[.-].*)?$/i

type PackageJson = {
  readonly version?: string
  readonly license?: string
  readonly author?: string | { readonly name?: string }
}

/** Writes the licences of everything that a build's scripts hold into the build; ours first. */
export function writeNotices(folder: string): void {
  const own = readFileSync("LICENSE", "utf8").trim()
  const sections = packagesIn(folder).map((name) => {
    const { version = "?", license = "?" } = packageJsonOf(name)
    return `${RULE}\n${name} ${version} (${license})\n${RULE}\n\n${licenceOf(name) ?? ""}\n`
  })
  const text = [`Softsell\n\n${own}\n\nSoftsell is made with the packages below.\n`, ...sections]
  writeFileSync(`${folder}/${FILE}`, text.join("\n"))
}

/** Asks that each package in a build has its licence there. */
export function checkNotices(folder: string): readonly string[] {
  const path = `${folder}/${FILE}`
  if (!existsSync(path)) return [`${FILE} is missing`]
  const sections = readFileSync(path, "utf8").split(`${RULE}\n`)
  const packages = packagesIn(folder)
  if (packages.length === 0) return ["no package is recognised in the scripts"]
  return packages.flatMap((name) => {
    const at = sections.findIndex((section) => section.startsWith(`${name} `))
    if (at < 0) return [`${FILE} does not name ${name}`]
    return (sections[at + 1] ?? "").trim() === "" ? [`no licence text of ${name}`] : []
  })
}

/** The text of a package's licence; where it holds none, what its `package.json` says, in the words of that licence. */
function licenceOf(name: string): string | null {
  const folder = `node_modules/${name}`
  const file = existsSync(folder) && readdirSync(folder).find((each) => LICENCE_FILE.test(each))
  if (file) return readFileSync(`${folder}/${file}`, "utf8").trim()
  const { license, author } = packageJsonOf(name)
  const holder = (typeof author === "string" ? author : author?.name) ?? `the authors of ${name}`
  return license === "MIT" ? `Copyright (c) ${holder}\n\n${mitTerms()}` : null
}

/** Ours is the same licence. */
function mitTerms(): string {
  const own = readFileSync("LICENSE", "utf8")
  return own.slice(own.indexOf("Permission is hereby granted")).trim()
}

function packageJsonOf(name: string): PackageJson {
  const file = `node_modules/${name}/package.json`
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as PackageJson) : {}
}
