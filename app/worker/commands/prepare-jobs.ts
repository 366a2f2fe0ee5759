import { prepareJobs } from '#app/platform/jobs.server.ts'

/** The tables of the job queue, made before the web process can write its first job. Part of every start. */
await prepareJobs()
process.exit(0)
