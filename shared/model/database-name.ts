/** A database of news whose exports are read. */
export type DatabaseName =
  'bigkinds' | 'europresse' | 'factiva' | 'integrum' | 'kikuzo' | 'nexis' | 'proquest' | 'yomidasu'
