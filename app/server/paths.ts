import { join } from 'node:path'

/** Folder of the project: where package.json is. */
export const ROOT = join(import.meta.dirname, '../..')
