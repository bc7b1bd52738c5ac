import { useState } from "react"
import type { ReactNode } from "react"
import { flushSync } from "react-dom"
import { createRoot } from "react-dom/client"

import type { EditorOptions, MountEditor } from "./playground-editor"
import { setAttributes } from "./set-attributes"

type Handle = { text: string; set: (text: string) => void }

function TextBox({
  handle,
  options
}: {
  readonly handle: Handle
  readonly options: EditorOptions
}): ReactNode {
  const [text, setText] = useState("")
  const change = (next: string): void => {
    handle.text = next
    setText(next)
    options.onChange()
  }
  handle.set = change
  return (
    <textarea
      value={text}
      aria-label={options.label}
      placeholder={options.placeholder}
      rows={4}
      onChange={(event) => change(event.target.value)}
    />
  )
}

/** A textarea whose value React controls: X in a narrow window and its new chat. */
export const mountTextarea: MountEditor = (host, options) => {
  const handle: Handle = { text: "", set: () => undefined }
  const root = createRoot(host)
  flushSync(() => {
    root.render(<TextBox handle={handle} options={options} />)
  })
  const element = host.querySelector("textarea")
  if (!element) throw new Error("React did not render the textarea")
  setAttributes(element, options.attributes)
  return {
    element,
    model: () => handle.text,
    setText: (text) => {
      flushSync(() => {
        handle.set(text)
      })
    },
    insertMention: null,
    destroy: () => {
      root.unmount()
    }
  }
}
