import { buildWhenNeeded } from '#app/server/build.ts'

/** Builds the portal as `npm start` does, when its sources changed. Test files that start together wait for each other. */
await buildWhenNeeded({ pages: true, log: (line) => console.log(line), signal: new AbortController().signal })
