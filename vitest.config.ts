import { defineConfig } from 'vitest/config'

/** `npx vitest run --project unit` needs nothing; `--project integration` starts its own services. */
export default defineConfig({
  test: {
    // One more than the processors of the machine that checks: a file waits for its services a third of the time.
    maxWorkers: 3,
    pool: 'forks',
    restoreMocks: true,
    projects: [
      {
        test: {
          name: 'unit',
          // Thousands of generated cases take seconds, and more on a busy machine.
          testTimeout: 60_000,
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          setupFiles: ['tests/support/strict.ts', 'tests/support/no-network.ts'],
        },
      },
      {
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.{ts,tsx}'],
          environment: 'node',
          globalSetup: ['tests/support/services.ts'],
          setupFiles: ['tests/support/strict.ts', 'tests/support/own-world.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
