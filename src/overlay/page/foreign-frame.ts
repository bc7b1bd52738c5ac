/**
 * True in frames that are pages by themselves, or stand in another site's page. What is left are the frames in which a page
 * of this site has put its own editor, and which have no address.
 */
export function isForeignFrame({
  defaultView: view,
  location
}: Pick<Document, "defaultView" | "location">): boolean {
  if (!view || view === view.top) return false
  return location.protocol === "https:" || view.frameElement === null
}
