type Task = () => void

const moves = new Set<Task>()
const draws = new Set<Task>()
let frame = 0

function run(): void {
  frame = 0
  for (const tasks of [moves, draws]) {
    const due = [...tasks]
    tasks.clear()
    for (const task of due) task()
  }
}

/**
 * Runs a task once in the next frame: first what moves panes, then what is drawn by where they stand. The answer takes
 * it back.
 */
export function inNextFrame(step: 'move' | 'draw', task: Task): () => void {
  const tasks = step === 'move' ? moves : draws
  tasks.add(task)
  if (frame === 0) frame = requestAnimationFrame(run)
  return () => tasks.delete(task)
}
