import { defineConfig } from 'vitest/config'

/** `npx vitest run --project unit` needs nothing; `--project integration` starts its own services. */
export default defineConfig({
  test: {
    // Two, because the services of the integration tests want a processor as well.
    maxWorkers: 2,
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
        // They run with the React of users, which does not know the elements of development.
        oxc: { jsx: { development: false } },
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
