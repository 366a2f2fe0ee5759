import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const SERVER_PACKAGES = '^(pg|pg-boss|pino|nodemailer|mailparser|meilisearch|@prisma/.*)$'

const noProcessEnv = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Read the configuration: config() of #app/platform/config.server.ts.',
}
/** Quick feedback in the editor; the whole of the layer rules is in tests/unit/architecture.test.ts. */
export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'build/',
      'data/',
      '.data/',
      '.react-router/',
      'prisma/generated/',
      'test-results/',
      'playwright-report/',
    ],
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' },
  },
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // A union without a default must name every case: a new role or status then shows every place that decides on it.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
    },
  },
  {
    rules: {
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'no-restricted-syntax': ['error', noProcessEnv],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A value that is checked nowhere is a bug; `!` hides where.
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    files: ['**/*.tsx'],
    ...jsxA11y.flatConfigs.strict,
  },
  {
    files: ['app/**/*.{ts,tsx}'],
    ...reactHooks.configs.flat.recommended,
  },
  {
    files: ['app/routes/**', 'app/root.tsx', 'app/domain/**', 'app/ui/**', 'app/http/**', 'app/mail/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: SERVER_PACKAGES,
              message: 'Only app/platform, app/worker, app/server and search talk to services.',
            },
            {
              regex: '^#app/(worker|server)/',
              message: 'The worker and the server import the app, never the other way round.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['app/routes/**', 'app/root.tsx'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^#(app/platform|prisma|search)/|${SERVER_PACKAGES}`,
              message: 'A route parses, calls one use case of the domain and answers.',
            },
          ],
        },
      ],
    },
  },
  {
    // What starts the portal and what runs on a command line talks to the terminal and the environment.
    files: ['app/server/**', 'app/worker/commands/**', 'prisma/migrate.ts', 'tests/**', '*.config.{js,ts}'],
    rules: { 'no-console': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    // The configuration is the one reader of the environment.
    files: ['app/platform/config.server.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // In a test and in the generator of the demo the data is known.
    files: ['tests/**', 'prisma/seed/demo/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
)
