import { BalancePage } from "~ui/balance-page/balance-page"

export default BalancePage
