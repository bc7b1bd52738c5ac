import { existsSync } from "node:fs"
import { createContext, runInContext } from "node:vm"

import { SHARED_FILE } from "~background/linter-files"
import { readScript } from "./scripts-in"

/** Gives the exports of a module by the name it was imported under, e.g. `~engine/rules`. */
export type BundleRequire = (importedAs: string) => unknown

type ParcelModule = readonly [unknown, Readonly<Record<string, string | false>>]
type ParcelRequire = ((id: string) => unknown) & {
  readonly modules: Readonly<Record<string, ParcelModule>>
}

/** The end of a Parcel bundle: entry modules, main entry, name of the global that holds its `require`. */
const BUNDLE_END = /\},\s*\[(?:"[^"]+",?\s*)*\],\s*(?:"[^"]+"|null),\s*"(parcelRequire\w*)"/

/**
 * Loads a built bundle without running its entry, so that single modules of it can be tried as the browser will get them.
 *
 * Unit tests see the source; only this sees what Plasmo's compressor made of it: see README.md of this folder.
 * @throws Error when the file does not end like a Parcel bundle
 */
export function loadBundle(folder: string, file: string): BundleRequire {
  const code = readScript(folder, file)
  const name = BUNDLE_END.exec(code)?.[1]
  if (!name) throw new Error(`${file}: not a Parcel bundle as we know it`)
  const context = createContext({ console, TextEncoder, TextDecoder, atob, btoa, setTimeout })
  if (existsSync(`${folder}/${SHARED_FILE}`)) runInContext(readScript(folder, SHARED_FILE), context)
  runInContext(code.replace(BUNDLE_END, `},[],null,"${name}"`), context, { filename: file })
  const parcel = (context as Record<string, unknown>)[name] as ParcelRequire
  return (importedAs) => {
    for (const [, imports] of Object.values(parcel.modules)) {
      const id = imports[importedAs]
      if (id) return parcel(id)
    }
    throw new Error(`${file}: nothing imports ${importedAs}`)
  }
}
