import { describe, expect, it } from "vitest";
import { outline, type Samples } from "../outline.ts";

const SAMPLES: Samples = {
  "paragraphs and their lines": ["one\ntwo\n\nthree", ["p one⏎two", "p three"]],
  "typed lists": [
    "AC:\n- one\n* two\n1. three\n[x] four",
    ["p AC:", "- one", "- two", "1. three", "- [x] four"],
  ],
  "prose after a list is no part of it": ["- one\ntext", ["- one", "p text"]],
  "no mark is markup": ["# a\nh1. b\n**c**\n{code}", ["p # a⏎h1. b⏎**c**⏎{code}"]],
  "quoted lines": ["> a\n> b\nc", ["> a⏎b", "p c"]],
  "Russian dashes": ["— раз\n— два", ["- раз", "- два"]],
  "dashes and numbers inside a sentence": [
    "3.5 million - or more\n-5 degrees\n1.2.3 is out",
    ["p 3.5 million - or more⏎-5 degrees⏎1.2.3 is out"],
  ],
  "circled numbers": ["①登录\n②退出", ["1. 登录", "1. 退出"]],
};

describe("plain text", () => {
  it.each(Object.entries(SAMPLES))("%s", (_sentence, [source, expected]) => {
    expect(outline("plain", source)).toEqual(expected);
  });
});
