import { openAsBlob } from "node:fs"
import { readdir, stat } from "node:fs/promises"
import { basename, join } from "node:path"

import type { NamedBlob } from "~archive-files/open-given"

/**
 * What stands at the paths: files by their own name, and all files below a folder by their path in it. Bytes are read when
 * they are asked for.
 * @throws Error of the file system where a path cannot be read
 */
export async function givenPaths(paths: readonly string[]): Promise<readonly NamedBlob[]> {
  const given: NamedBlob[] = []
  for (const path of paths) {
    if ((await stat(path)).isDirectory()) {
      for (const entry of await readdir(path, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue
        const whole = join(entry.parentPath, entry.name)
        given.push({
          name: `${basename(path)}/${whole
            .slice(path.length)
            .replace(/^[/\\]+/, "")
            .replace(/\\/g, "/")}`,
          blob: await openAsBlob(whole)
        })
      }
    } else given.push({ name: basename(path), blob: await openAsBlob(path) })
  }
  return given
}
