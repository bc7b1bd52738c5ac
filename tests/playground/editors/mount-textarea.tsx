import { useEffect, useState } from "react"
import type { ReactNode } from "react"
import { flushSync } from "react-dom"
import { createRoot } from "react-dom/client"

import type { EditorOptions, MountEditor } from "./playground-editor"
import { setAttributes } from "./set-attributes"

type TextBoxProps = {
  readonly options: EditorOptions
  readonly onText: (text: string) => void
  readonly onReady: (set: (text: string) => void) => void
}

function TextBox({ options, onText, onReady }: TextBoxProps): ReactNode {
  const [text, setText] = useState("")
  useEffect(() => {
    onReady(setText)
  }, [onReady])
  return (
    <textarea
      value={text}
      aria-label={options.label}
      placeholder={options.placeholder}
      rows={4}
      onChange={(event) => {
        setText(event.target.value)
        onText(event.target.value)
      }}
    />
  )
}

/** A textarea whose value React controls: X in a narrow window and its new chat. */
export const mountTextarea: MountEditor = (host, options) => {
  let text = ""
  let show: (text: string) => void = () => undefined
  const change = (next: string): void => {
    text = next
    options.onChange()
  }
  const ready = (set: (text: string) => void): void => {
    show = set
  }
  const root = createRoot(host)
  flushSync(() => {
    root.render(<TextBox options={options} onText={change} onReady={ready} />)
  })
  const element = host.querySelector("textarea")
  if (!element) throw new Error("React did not render the textarea")
  setAttributes(element, options.attributes)
  return {
    element,
    model: () => text,
    setText: (next) => {
      change(next)
      flushSync(() => {
        show(next)
      })
    },
    insertMention: null,
    destroy: () => {
      root.unmount()
    }
  }
}
