import type { MountEditor, PlaygroundEditor } from "../editors/playground-editor"
import { forgetPost, recordPost, register, sendingTime, takesFailure } from "./expose"
import { h } from "./h"
import { nameList } from "./name-list"

/** A compose box as one network builds it; the page passes its own elements in, so that the markup stays its own. */
export type ComposerOptions = {
  readonly mount: MountEditor
  readonly label: string
  readonly placeholder: string
  /** Attributes of the editable element of part number `part`. */
  readonly attributes?: (part: number) => Readonly<Record<string, string>>
  /** Puts the site's own wrappers around the host of part number `part`; gives the outermost. */
  readonly wrap?: (host: HTMLElement, part: number) => HTMLElement
  readonly submit: HTMLElement
  /** Shows the characters left; null where the network shows none. */
  readonly count?: { readonly element: HTMLElement; readonly limit: number }
  /** Which key typed in the editor publishes. */
  readonly submitKey: "ctrl-enter" | "enter" | null
  /** A list of names opens after an "@". */
  readonly names?: boolean
  /** The site took the texts, one a part. @param takeBack puts them into the box again */
  readonly onPosted: (texts: readonly string[], takeBack: () => void) => void
  /** The site could not send them. */
  readonly onFailed: () => void
}

/** A running compose box. */
export type Composer = {
  /** Holds the parts, in order. */
  readonly parts: HTMLElement
  readonly addPart: () => void
  readonly focus: () => void
  readonly isEmpty: () => boolean
  readonly clear: () => void
  readonly setText: (text: string) => void
  readonly destroy: () => void
}

/**
 * What this page's site shows while it sends: with `?sending=unseen` nothing, with `first` it empties the box at once, with
 * `spinner` something that turns stands in the place of submit.
 */
const SENDING = new URLSearchParams(location.search).get("sending")

/** Builds a compose box whose submit button follows the editors' models, never their DOM. */
export function createComposer(options: ComposerOptions): Composer {
  const parts = h("div", { class: "parts" })
  const editors: PlaygroundEditor[] = []
  let sending = false
  const texts = (): string[] => editors.map((editor) => editor.model())
  const names = options.names
    ? nameList(parts, () => editors.at(-1)!)
    : { isOpen: () => false, update: () => undefined }
  const isOverLimit = (): boolean =>
    options.count !== undefined && texts().some((text) => text.length > options.count!.limit)
  const isReady = (): boolean => !sending && texts().every((text) => text.trim() !== "")
  const update = (): void => {
    names.update()
    const ready = isReady() || (SENDING === "unseen" && sending)
    options.submit.setAttribute("aria-disabled", String(!ready))
    if (options.submit instanceof HTMLButtonElement) options.submit.disabled = !ready
    if (options.count) {
      const left = options.count.limit - Math.max(0, ...texts().map((text) => text.length))
      options.count.element.textContent = String(left)
      options.count.element.classList.toggle("over", left < 0)
    }
  }
  const mountInto = (host: HTMLElement, part: number): PlaygroundEditor =>
    options.mount(host, {
      label: options.label,
      placeholder: options.placeholder,
      attributes: options.attributes?.(part) ?? {},
      onChange: () => queueMicrotask(update)
    })
  const addPart = (): void => {
    const part = editors.length
    const host = h("div", { class: "editor-host" })
    parts.append(options.wrap?.(host, part) ?? host)
    editors.push(mountInto(host, part))
    register({
      editor: () => editors[part]!,
      remount: () => {
        const old = editors[part]!
        const text = old.model()
        old.destroy()
        const fresh = mountInto(host, part)
        editors[part] = fresh
        fresh.setText(text)
        fresh.element.focus()
      }
    })
    update()
  }
  const clear = (): void => {
    for (const editor of editors) editor.setText("")
  }
  const send = (): void => {
    if (!isReady()) return
    if (isOverLimit()) {
      options.onFailed()
      return
    }
    const outgoing = texts()
    sending = true
    const spinner = h("div", { role: "progressbar" })
    if (SENDING === "spinner") options.submit.replaceWith(spinner)
    if (SENDING === "first") clear()
    else update()
    setTimeout(() => {
      sending = false
      spinner.replaceWith(options.submit)
      if (takesFailure()) {
        if (SENDING === "first") outgoing.forEach((text, part) => editors[part]?.setText(text))
        update()
        options.onFailed()
        return
      }
      for (const text of outgoing) recordPost(text)
      if (SENDING !== "first") clear()
      options.onPosted(outgoing, () => {
        for (const text of outgoing) forgetPost(text)
        editors[0]?.setText(outgoing[0] ?? "")
      })
    }, sendingTime())
  }
  options.submit.addEventListener("click", send)
  if (!(options.submit instanceof HTMLButtonElement)) {
    options.submit.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return
      event.preventDefault()
      send()
    })
  }
  parts.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Enter" || event.isComposing || names.isOpen()) return
      const withControl = event.ctrlKey || event.metaKey
      const publishes =
        options.submitKey === "ctrl-enter"
          ? withControl
          : options.submitKey === "enter" && !event.shiftKey
      if (!publishes) return
      event.preventDefault()
      event.stopPropagation()
      send()
    },
    true
  )
  addPart()
  return {
    parts,
    addPart,
    focus: () => editors.at(-1)?.element.focus(),
    isEmpty: () => texts().every((text) => text.trim() === ""),
    clear,
    setText: (text) => editors[0]?.setText(text),
    destroy: () => {
      for (const editor of editors) editor.destroy()
    }
  }
}
