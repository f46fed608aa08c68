// `npm test [-- step …]`: sets up what is missing and runs every check and suite, or only those named. A step that
// fails does not keep the others from running. The last line says `N passed, N failed`.
import { withDisplay } from './setup/display.mjs'
import { ensure } from './setup/ensure.mjs'
import { StepFailure, runScript } from './setup/failure.mjs'
import { addCounts, closingLine } from './testing/counts.mjs'
import { runStep, seconds } from './testing/run-step.mjs'
import { steps } from './testing/steps.mjs'

/** @param {readonly string[]} names */
function chooseSteps(names) {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name))
  if (unknown.length > 0) {
    const known = steps.map(({ name }) => name).join(', ')
    throw new StepFailure(
      'Reading the arguments',
      `no step is called ${unknown.join(', ')}`,
      `choose from ${known}.`,
    )
  }
  return names.length === 0 ? steps : steps.filter(({ name }) => names.includes(name))
}

await runScript(async () => {
  const chosen = chooseSteps(process.argv.slice(2))
  await ensure('test')
  const outcomes = await withDisplay(async (environment) => {
    const done = []
    for (const step of chosen) done.push(await runStep(step, environment))
    return done
  })
  console.log('\n')
  for (const { name, counts, durationMs } of outcomes) {
    const verdict = counts.failed === 0 ? 'passed' : 'FAILED'
    const columns = [name.padEnd(10), verdict, seconds(durationMs).padStart(9), `  ${closingLine(counts)}`]
    console.log(columns.join('  '))
  }
  const total = addCounts(outcomes.map(({ counts }) => counts))
  console.log(`\n${closingLine(total)}`)
  return total.failed === 0 && total.passed > 0 ? 0 : 1
})
