import type { EditorBridge } from "~editors/bridge"
import type { EditorDriver } from "~editors/changing/editor-driver"
import { replaceText } from "~editors/changing/replace-text"
import { placesOf } from "~editors/reading/places"

/** The bridge to one kind of editor, made from its driver. */
export function createBridge(
  driver: EditorDriver,
  { id, owns }: Pick<EditorBridge, "id" | "owns">
): EditorBridge {
  return {
    id,
    owns,
    read: driver.read,
    places: (_root, reading, span) => placesOf(reading, span),
    replace: replaceText(driver)
  }
}
