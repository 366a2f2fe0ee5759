import { spawn } from 'node:child_process'
import { ROOT } from './paths.ts'

/**
 * Runs a Node program of this project to its end, with its output in this terminal or, with `quiet`, kept for when
 * it fails. Aborting the signal ends the program. Throws when it fails, with what it said.
 */
export function runProgram(options: {
  args: string[]
  env?: NodeJS.ProcessEnv
  quiet?: boolean
  signal: AbortSignal
}): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, options.args, {
      cwd: ROOT,
      env: { ...process.env, ...options.env },
      stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      signal: options.signal,
    })
    let output = ''
    const keep = (chunk: Buffer) => (output = (output + chunk.toString()).slice(-8_000))
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    child.once('error', reject)
    child.once('close', (code, signal) => {
      if (code === 0) resolve()
      else {
        const program = options.args.find((arg) => /\.[cm]?[jt]s$/.test(arg)) ?? 'node'
        reject(new ProgramError(program, signal ?? code ?? 1, output))
      }
    })
  })
}

export class ProgramError extends Error {
  constructor(program: string, code: string | number, output: string) {
    super(`${program} stopte met ${code}${output ? `\n${output.trim()}` : ''}`)
    this.name = 'ProgramError'
  }
}
