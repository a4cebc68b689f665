import js from "@eslint/js";
import tseslint from "typescript-eslint";
import {cells} from "./scripts/cells/processor.js";

export default tseslint.config(
  {ignores: ["dist", "dist.next", "dist.previous", "dist-zip", "src/.observablehq", "src/lib", "node_modules"]},
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", {fixStyle: "separate-type-imports"}],
      "@typescript-eslint/no-unused-vars": ["error", {argsIgnorePattern: "^_"}],
      eqeqeq: ["error", "always", {null: "ignore"}],
      "no-console": "error",
      "no-restricted-syntax": [
        "error",
        {
          selector: "TaggedTemplateExpression TemplateElement[value.raw=/\\son[a-z]+=$/]",
          message: "the policy of the pages refuses handlers in markup; write ${{onclick: …}}"
        }
      ]
    }
  },
  {files: ["src/*.md"], plugins: {pages: {processors: {cells}}}, processor: "pages/cells"},
  {
    files: ["scripts/**", "bench/**", "**/*.config.*"],
    languageOptions: {
      globals: Object.fromEntries(
        ["Buffer", "console", "performance", "process", "Request", "URL", "TextEncoder", "Headers", "self"].map(
          (name) => [name, "readonly"]
        )
      )
    },
    rules: {"no-console": "off"}
  },
  {
    files: ["lib/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        "window",
        "document",
        "fetch",
        "localStorage",
        "Date",
        "performance",
        "process"
      ],
      "no-restricted-imports": [
        "error",
        {patterns: ["../src/*", "../../src/*", "../data/*", "../../data/*", "node:*"]}
      ],
      "no-restricted-properties": ["error", {object: "Math", property: "random", message: "pass a generator"}]
    }
  }
);
