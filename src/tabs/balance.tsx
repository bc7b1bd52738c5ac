import { reportUncaught } from "~messaging/report"
import { BalancePage } from "~ui/balance-page/balance-page"

reportUncaught()

export default BalancePage
