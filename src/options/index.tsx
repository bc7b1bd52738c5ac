import { reportUncaught } from "~messaging/report"
import { Options } from "~options/options"

reportUncaught()

export default Options
