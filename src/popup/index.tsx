import { reportUncaught } from "~messaging/report"
import { Popup } from "~popup/popup"

reportUncaught()

export default Popup
