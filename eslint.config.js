import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import ts from "typescript-eslint";

export default ts.config(
  {ignores: ["dist", "lib", ".pages", "src/.observablehq", "node_modules"]},
  js.configs.recommended,
  ...ts.configs.strict,
  ...ts.configs.stylistic,
  {
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "off",
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {files: ["loaders/**", "test/**", "src/data/**"], rules: {"no-console": "off"}},
  prettier,
);
