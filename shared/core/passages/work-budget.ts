/** How long a comparison may take, and how it learns that nobody waits for it any more. */
export interface BudgetOptions {
  /** Limit in the clock's milliseconds; only held when `now` is given. Default 2,000. */
  readonly timeLimitMs?: number
  /** A clock in milliseconds. */
  readonly now?: () => number
  /** Asked every few thousand units of work; once it answers true, the comparison ends with no passages. */
  readonly isCancelled?: () => boolean
}

const DEFAULT_TIME_LIMIT_MS = 2000
/** About a second of comparing tokens: holds pathological texts when no clock is given, on any machine alike. */
const WORK_LIMIT = 100_000_000
const WORK_BETWEEN_CHECKS = 200_000

/** Counts the work of one comparison. Work is measured in tokens looked at. */
export class WorkBudget {
  readonly #now: (() => number) | undefined
  readonly #isCancelledByCaller: () => boolean
  readonly #endMs: number
  #spent = 0
  #nextCheck = WORK_BETWEEN_CHECKS
  #isExhausted = false
  #isCancelled = false

  constructor(options: BudgetOptions) {
    this.#now = options.now
    this.#isCancelledByCaller = options.isCancelled ?? (() => false)
    this.#endMs = (options.now?.() ?? 0) + (options.timeLimitMs ?? DEFAULT_TIME_LIMIT_MS)
    this.#check()
  }

  /** True once time or work is used up or the caller gave up: finish with what is there. */
  get isExhausted(): boolean {
    return this.#isExhausted
  }

  get isCancelled(): boolean {
    return this.#isCancelled
  }

  spend(work: number): void {
    this.#spent += work
    if (this.#spent >= this.#nextCheck) this.#check()
  }

  #check(): void {
    this.#nextCheck = this.#spent + WORK_BETWEEN_CHECKS
    if (this.#isCancelledByCaller()) this.#isCancelled = true
    const isLate = this.#now !== undefined && this.#now() > this.#endMs
    if (this.#isCancelled || isLate || this.#spent > WORK_LIMIT) this.#isExhausted = true
  }
}
