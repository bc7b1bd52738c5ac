import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"

import { ENCODER } from "~tools/encoder/load-encoder"
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

/** One work of others in a build. */
type Notice = {
  readonly name: string
  readonly version: string
  readonly license: string
  /** Null where no text of its licence is known. */
  readonly text: string | null
}

/** Writes the licences of everything that a build's scripts hold into the build; ours first. */
export function writeNotices(folder: string): void {
  const own = readFileSync("LICENSE", "utf8").trim()
  const sections = noticesFor(folder).map(
    ({ name, version, license, text }) =>
      `${RULE}\n${name} ${version} (${license})\n${RULE}\n\n${text ?? ""}\n`
  )
  const text = [`Softsell\n\n${own}\n\nSoftsell is made with the works below.\n`, ...sections]
  writeFileSync(`${folder}/${FILE}`, text.join("\n"))
}

/** Asks that each work of others in a build has its licence there. */
export function checkNotices(folder: string): readonly string[] {
  const path = `${folder}/${FILE}`
  if (!existsSync(path)) return [`${FILE} is missing`]
  const sections = readFileSync(path, "utf8").split(`${RULE}\n`)
  if (packagesIn(folder).length === 0) return ["no package is recognised in the scripts"]
  return noticesFor(folder).flatMap(({ name }) => {
    const at = sections.findIndex((section) => section.startsWith(`${name} `))
    if (at < 0) return [`${FILE} does not name ${name}`]
    return (sections[at + 1] ?? "").trim() === "" ? [`no licence text of ${name}`] : []
  })
}

/** The packages in a build, and the encoder from which the classifier's word embeddings were distilled. */
function noticesFor(folder: string): readonly Notice[] {
  const packages = packagesIn(folder).map((name) => {
    const { version = "?", license = "?" } = packageJsonOf(name)
    return { name, version, license, text: licenceOf(name) }
  })
  const text = readFileSync("assets/model/encoder-licence.txt", "utf8").trim()
  return [...packages, { ...ENCODER, license: "Apache-2.0", text }]
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
