/** Saves a file as a download; nothing leaves the machine. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement("a")
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  // The browser reads the URL when the download starts; a minute is more than enough.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
