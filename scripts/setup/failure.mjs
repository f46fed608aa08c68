/** A step that could not be done: which one, what failed, and what the reader can do about it. */
export class StepFailure extends Error {
  /**
   * @param {string} step
   * @param {string} what
   * @param {string} advice
   */
  constructor(step, what, advice) {
    super(`${step} failed: ${what}\nWhat to do: ${advice}`)
    this.name = 'StepFailure'
  }
}

/**
 * Runs a script's main function; a failed step is told in words and ends the process with 1.
 * @param {() => Promise<number>} main answers the exit code
 */
export async function runScript(main) {
  try {
    process.exitCode = await main()
  } catch (thrown) {
    if (!(thrown instanceof StepFailure)) throw thrown
    console.error(`\n${thrown.message}`)
    process.exitCode = 1
  }
}

/** @param {string} line */
export function say(line) {
  console.error(line)
}
