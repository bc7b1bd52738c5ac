import { CompositeDecorator, ContentState, Editor, EditorState } from "draft-js"
import type { ContentBlock } from "draft-js"
import { useEffect, useRef, useState } from "react"
import type { ReactNode } from "react"
import { flushSync } from "react-dom"
import { createRoot } from "react-dom/client"

import type { EditorOptions, MountEditor } from "./playground-editor"
import { setAttributes } from "./set-attributes"

/** What X colours while one types: hashtags, mentions, links. */
const DECORATED = /#[\p{L}\p{N}_]+|@\w+|https?:\/\/\S+/gu

function Decorated({ children }: { readonly children?: ReactNode }): ReactNode {
  return <span className="decorated">{children}</span>
}

const decorator = new CompositeDecorator([
  {
    strategy: (block: ContentBlock, callback: (start: number, end: number) => void) => {
      for (const match of block.getText().matchAll(DECORATED)) {
        callback(match.index, match.index + match[0].length)
      }
    },
    component: Decorated
  }
])

type Handle = {
  state: EditorState
  set: (state: EditorState) => void
  editor: Editor | null
}

function DraftBox({
  handle,
  options
}: {
  readonly handle: Handle
  readonly options: EditorOptions
}): ReactNode {
  const [state, setState] = useState(() => EditorState.createEmpty(decorator))
  const ref = useRef<Editor>(null)
  useEffect(() => {
    handle.editor = ref.current
  }, [handle])
  const change = (next: EditorState): void => {
    handle.state = next
    setState(next)
    options.onChange()
  }
  handle.set = change
  return (
    <Editor
      ref={ref}
      editorState={state}
      onChange={change}
      ariaLabel={options.label}
      placeholder={options.placeholder}
      {...(options.attributes?.["data-testid"]
        ? { webDriverTestID: options.attributes["data-testid"] }
        : {})}
      stripPastedStyles
    />
  )
}

/** Draft.js 0.11.7 in React 18, as X uses it: one block a line, decorated leaves. */
export const mountDraft: MountEditor = (host, options) => {
  const handle: Handle = {
    state: EditorState.createEmpty(decorator),
    set: () => undefined,
    editor: null
  }
  const root = createRoot(host)
  flushSync(() => {
    root.render(<DraftBox handle={handle} options={options} />)
  })
  const element = host.querySelector<HTMLElement>('[contenteditable="true"]')
  if (!element) throw new Error("Draft.js did not render")
  element.setAttribute("role", "textbox")
  element.setAttribute("aria-multiline", "true")
  setAttributes(element, options.attributes)
  const setText = (text: string): void => {
    const content = ContentState.createFromText(text)
    flushSync(() => {
      handle.set(EditorState.push(handle.state, content, "insert-fragment"))
    })
  }
  const model = (): string => handle.state.getCurrentContent().getPlainText("\n")
  return {
    element,
    model,
    setText,
    // X keeps a picked name as ordinary text in a decorated leaf.
    insertMention: (name) => {
      setText(`${model()}@${name} `)
    },
    destroy: () => {
      root.unmount()
    }
  }
}
