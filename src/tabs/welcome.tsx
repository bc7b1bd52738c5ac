import { reportUncaught } from "~messaging/report"
import { Welcome } from "~welcome/welcome"

reportUncaught()

export default Welcome
