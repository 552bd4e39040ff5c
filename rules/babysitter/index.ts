/** The signals, in the order reports list them: the core ones first. Written by `npm run docs`. */
import type { Signal } from "../../src/signal.ts";
import absorbsWithoutTradeOff from "./absorbs-without-trade-off.ts";
import customerBlind from "./customer-blind.ts";
import neverDeclines from "./never-declines.ts";
import noScopeInfluence from "./no-scope-influence.ts";
import passThroughText from "./pass-through-text.ts";
import rubberStamp from "./rubber-stamp.ts";
import secretary from "./secretary.ts";
import taskMonkey from "./task-monkey.ts";

const signals: readonly Signal[] = [
  neverDeclines,
  customerBlind,
  noScopeInfluence,
  absorbsWithoutTradeOff,
  secretary,
  passThroughText,
  taskMonkey,
  rubberStamp,
];

export default signals;
