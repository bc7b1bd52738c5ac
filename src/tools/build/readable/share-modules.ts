import { runInNewContext } from "node:vm"

import { modulesIn } from "./bundle-modules"
import { jsonInLines } from "./json-in-lines"
import { LINE_LENGTH, readableScript } from "./readable-script"
import { spellOutModel } from "./spell-out-model"

/** The global that the shared script sets. */
const GLOBAL = "softsellShared"

/** Modules of fewer characters stay in each bundle. */
const MIN_LENGTH = 1000

/** Data that Parcel has put into a script: `JSON.parse("…")`. */
const DATA = /JSON\.parse\(("(?:[^"\\]|\\.){20000,}"|'(?:[^'\\]|\\.){20000,}')\)/

/** Bundles without what they have in common, and the script that must run before each of them. */
export type Shared = {
  readonly scripts: ReadonlyMap<string, string>
  readonly shared: string
}

type Module = { readonly start: number; readonly end: number; readonly text: string }

/**
 * Takes the modules out of several bundles that stand in more than one of them: Parcel gives each bundle its own copy of
 * libraries, engine and the classifier's data, which would double what people download.
 * @param bundles code by file
 * @param main the bundle that loads fastest if it is given nothing that it does not have itself
 */
export async function shareModules(
  bundles: ReadonlyMap<string, string>,
  main: string
): Promise<Shared> {
  const modules = new Map<string, readonly Module[]>()
  for (const [file, code] of bundles) modules.set(file, await readModules(code))
  const others = new Set(
    [...modules].flatMap(([file, list]) => (file === main ? [] : list.map(({ text }) => text)))
  )
  const texts = [...new Set((modules.get(main) ?? []).map(({ text }) => text))].filter((text) =>
    others.has(text)
  )
  const places = new Map(texts.map((text, at) => [text, at]))
  const scripts = new Map<string, string>()
  for (const [file, code] of bundles) {
    scripts.set(file, await readableScript(withoutShared(code, modules.get(file)!, places)))
  }
  return { scripts, shared: sharedScript(texts) }
}

/** A module's text is the same in each bundle that has it. */
async function readModules(code: string): Promise<readonly Module[]> {
  const long = modulesIn(code).filter(({ start, end }) => end - start >= MIN_LENGTH)
  return Promise.all(
    long.map(async ({ start, end }) => {
      const text = code.slice(start, end)
      return { start, end, text: dataOf(text) ?? (await printed(text)) }
    })
  )
}

/** The text of a module that holds nothing but large data, in the form that a person can read. */
function dataOf(text: string): string | null {
  const literal = DATA.exec(text)?.[1]
  if (literal === undefined) return null
  const json = runInNewContext(literal) as string
  const value = spellOutModel(JSON.parse(json))
  return `function (require, module) { module.exports = JSON.parse(${jsonInLines(value, LINE_LENGTH)}) }`
}

async function printed(text: string): Promise<string> {
  const code = await readableScript(`(${text})`)
  return code.slice(code.indexOf("(") + 1, code.lastIndexOf(")"))
}

function withoutShared(
  code: string,
  modules: readonly Module[],
  places: ReadonlyMap<string, number>
): string {
  let rest = ""
  let from = 0
  for (const { start, end, text } of modules) {
    const at = places.get(text)
    if (at === undefined) continue
    rest += `${code.slice(from, start)}${GLOBAL}[${at}]`
    from = end
  }
  return rest + code.slice(from)
}

function sharedScript(texts: readonly string[]): string {
  return [
    "// Modules that several of Softsell's scripts have in common; each of them refers to these by their place.",
    // Not a property of `globalThis`: a content script's is not the scope that its files share in every browser.
    `var ${GLOBAL} = [`,
    texts.join(",\n"),
    "]",
    ""
  ].join("\n")
}
