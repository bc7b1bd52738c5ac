import "../page/base.css"
import "./style.css"

import { h } from "../page/h"
import { homeColumn } from "./home-column"
import { composeDialog } from "./compose-dialog"
import { messagesColumn } from "./messages-column"
import { sidebar } from "./sidebar"
import { statusColumn } from "./status-column"
import { navigation } from "./navigation"

/** What stands in the middle of X at the current address. */
function column(): HTMLElement {
  if (location.pathname.startsWith("/messages")) return messagesColumn()
  if (/\/status\/\d+/.test(location.pathname)) return statusColumn()
  return homeColumn()
}

/** Draws the page for the current address; the home composer stays mounted behind a dialog, as on X. */
function start(): void {
  const layers = h("div", { id: "layers" })
  const openDialog = (): void => {
    history.pushState({}, "", "/compose/post")
    layers.append(composeDialog(layers))
  }
  const main = h("main", { role: "main" }, column(), sidebar())
  document.querySelector("#app")!.append(navigation(openDialog), main, layers)
  if (/^\/(compose|intent)\/post/.test(location.pathname)) layers.append(composeDialog(layers))
}

start()
