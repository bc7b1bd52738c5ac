import { TextNode } from "lexical"

/** A picked name in the Facebook-like editor: a token that is deleted whole. */
export class MentionNode extends TextNode {
  override $config() {
    return this.config("playground-mention", { extends: TextNode })
  }

  override createDOM(...args: Parameters<TextNode["createDOM"]>): HTMLElement {
    const element = super.createDOM(...args)
    element.className = "mention"
    return element
  }

  override isTextEntity(): true {
    return true
  }

  override canInsertTextBefore(): boolean {
    return false
  }

  override canInsertTextAfter(): boolean {
    return false
  }
}
