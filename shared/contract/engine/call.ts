/** The shape of every call from the window to the engine worker. */
export interface EngineCall<Request, Answer> {
  readonly request: Request
  readonly answer: Answer
}
