import {availableParallelism} from "node:os";
import {configDefaults, defineConfig} from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: [...configDefaults.exclude, "test/browser/**"],
          // A limit against hanging, not a measure: machines may be busy.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // By itself vitest leaves a core free, which on two cores is half of them.
          maxWorkers: availableParallelism(),
        },
      },
      {
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: "test/browser/serveSite.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A browser on a busy machine is late now and then; a fault comes twice.
          retry: 1,
          // One browser a file; two cores do not gain from more.
          maxWorkers: 2,
        },
      },
    ],
  },
});
