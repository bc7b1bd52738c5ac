/** Hands a file to the person, as a download; nothing leaves the machine. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement("a")
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  // The browser reads the address when it begins to save; a minute is more than that takes.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
