import type { NamedBlob } from "~archive-files/open-given"

/** Files of a chooser, those of a folder with their path in it. */
export function chosenFiles(files: Iterable<File>): readonly NamedBlob[] {
  return [...files].map((file) => ({ name: file.webkitRelativePath || file.name, blob: file }))
}

/** Files that were dropped, and all files in folders that were. Must be called while the drop is handled. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<readonly NamedBlob[]> {
  const entries = [...items]
    .map((item) => item.webkitGetAsEntry())
    .filter((entry) => entry !== null)
  if (!entries.some(({ isDirectory }) => isDirectory)) return chosenFiles(files)
  return (await Promise.all(entries.map(filesIn))).flat()
}

/** What people call what they gave: the name of the file or folder, or how many files there are. */
export function nameOf(given: readonly NamedBlob[]): string {
  const [first] = given
  if (first === undefined) return "nothing"
  const [folder] = first.name.split("/")
  const isFolder =
    first.name.includes("/") && given.every(({ name }) => name.startsWith(`${folder!}/`))
  if (isFolder) return folder!
  return given.length === 1 ? first.name : `${given.length} files`
}

async function filesIn(entry: FileSystemEntry): Promise<readonly NamedBlob[]> {
  if (entry.isDirectory) {
    const found: FileSystemEntry[] = []
    const reader = (entry as FileSystemDirectoryEntry).createReader()
    for (;;) {
      // Some hundred at a time; none when all were given.
      const more = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => {
        reader.readEntries(resolve, reject)
      })
      if (more.length === 0) break
      found.push(...more)
    }
    return (await Promise.all(found.map(filesIn))).flat()
  }
  const blob = await new Promise<File>((resolve, reject) => {
    ;(entry as FileSystemFileEntry).file(resolve, reject)
  })
  return [{ name: entry.fullPath.replace(/^\//, ""), blob }]
}
