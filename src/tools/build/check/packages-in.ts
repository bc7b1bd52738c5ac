import { existsSync, readFileSync } from "node:fs"

import { readScript, scriptsIn } from "./scripts-in"

/** The list of what a module imports, as Parcel writes it behind the module, or the build behind its place: `{react:"4f2Kd","./a":"9xZ1"}`. */
const IMPORTS = /[}\]],\{((?:(?:"[^"]+"|[\w$]+):(?:"\w{4,6}"|!1|false),?)+)\}\]/g
const SPECIFIER = /(?:"([^"]+)"|([\w$]+)):(?:"|!1|false)/g

/** Names of packages; our own files are none, nor is what Parcel puts in the place of a `require`: sixteen hex digits. */
const PACKAGE = /^(?![0-9a-f]{14,16}$)(?:@[a-z][\w.-]*\/)?[a-z][\w.-]*(?:\/|$)/
/** The bundler: a dependency of the extension of which nothing is in a build but the templates. */
const BUNDLER = "plasmo"

/** What Plasmo calls its templates: a few lines of its own that start a page. */
const TEMPLATES = "@plasmo-static-common/"

type Lock = {
  readonly packages: Readonly<
    Record<string, { readonly dependencies?: Readonly<Record<string, string>> }>
  >
}

/**
 * Every package that may be in a build's scripts, sorted: what their modules import by name, and all that our dependencies
 * depend on, because what is `require`d has no name any more. Names that nothing is installed under are words of our own.
 */
export function packagesIn(folder: string): readonly string[] {
  const named = scriptsIn(folder).flatMap((file) => packagesOf(readScript(folder, file)))
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock
  return [...new Set([...named, ...dependenciesOf(lock)])]
    .filter((name) => existsSync(`node_modules/${name}`))
    .sort()
}

/** The packages that the modules of one script import by name. */
export function packagesOf(code: string): readonly string[] {
  // The build breaks lines between any two words.
  return Array.from(code.replace(/\n/g, "").matchAll(IMPORTS), ([, list = ""]) =>
    Array.from(list.matchAll(SPECIFIER), ([, quoted, bare]) => quoted ?? bare ?? "")
  )
    .flat()
    .filter((specifier) => PACKAGE.test(specifier))
    .map((specifier) =>
      specifier.startsWith(TEMPLATES)
        ? BUNDLER
        : specifier
            .split("/")
            .slice(0, specifier.startsWith("@") ? 2 : 1)
            .join("/")
    )
}

/** What our dependencies hold, the bundler's left out. @param lock npm's lock file */
export function dependenciesOf({ packages }: Lock): readonly string[] {
  const found = new Set<string>()
  const add = (names: Readonly<Record<string, string>> = {}) => {
    for (const name of Object.keys(names)) {
      if (name === BUNDLER || name.startsWith("@types/") || found.has(name)) continue
      found.add(name)
      add(packages[`node_modules/${name}`]?.dependencies)
    }
  }
  add(packages[""]?.dependencies)
  return [...found]
}
