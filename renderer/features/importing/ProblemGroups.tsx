import { printInvisible } from '@shared/core/text/index.ts'
import type { ImportProblem, ProblemCode } from '@shared/model/problem.ts'
import { useMessages } from '../../state/messages.ts'
import styles from './ImportReport.module.css'
import { isPart } from './count-problems.ts'
import { importingMessages, problemMessages } from './messages.ts'
import { nameOfPlace } from './problem-place.ts'

/** Of a table with 100,000 bad rows so many are named here; all of them are in the copied report. */
const MOST_SHOWN = 500

/** The files that were not imported under their reasons, the most frequent reason first: a cut-off import is one group, not 375 equal lines. */
export function ProblemGroups({ problems }: { readonly problems: readonly ImportProblem[] }) {
  const messages = useMessages(importingMessages)
  const reasons = useMessages(problemMessages)
  return (
    <div className={styles.problems} role="region" aria-label={messages.problemsTitle} tabIndex={0}>
      {groupByCode(problems).map(([code, group]) => (
        <section key={code}>
          <h4 className={styles.reason}>
            {reasons[code]}{' '}
            <span className={styles.count}>
              {(group.every(isPart) ? messages.partCount : messages.fileCount)(group.length)}
            </span>
          </h4>
          <ul>
            {group.slice(0, MOST_SHOWN).map((problem, index) => (
              <li key={index} title={problem.detail}>
                <bdi>{printInvisible(nameOfPlace(problem, messages))}</bdi>
              </li>
            ))}
            {group.length > MOST_SHOWN ? <li>{messages.moreFiles(group.length - MOST_SHOWN)}</li> : null}
          </ul>
        </section>
      ))}
    </div>
  )
}

function groupByCode(
  problems: readonly ImportProblem[],
): readonly (readonly [ProblemCode, readonly ImportProblem[]])[] {
  const groups = new Map<ProblemCode, ImportProblem[]>()
  for (const problem of problems) {
    const group = groups.get(problem.code)
    if (group === undefined) groups.set(problem.code, [problem])
    else group.push(problem)
  }
  return [...groups].sort((a, b) => b[1].length - a[1].length)
}
