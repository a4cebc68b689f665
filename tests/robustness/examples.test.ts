// @vitest-environment jsdom
import {afterEach, expect, it} from "vitest";
import {golden} from "../golden.js";
import * as examples from "./examples.js";

afterEach(() => document.body.replaceChildren());

it.each(Object.entries(examples))("%s looks as it did", async (name, example) => {
  const element = example();
  document.body.append(element);
  await golden("tests/robustness", name, element);
  expect(element.isConnected).toBe(true);
});
