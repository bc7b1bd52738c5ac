import { Options } from "~options/options"

export default Options
