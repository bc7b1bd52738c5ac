import { Popup } from "~popup/popup"

export default Popup
