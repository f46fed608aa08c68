/** Version of the recogniser; mentions made by an older one are derived anew. Raised with every change of results. */
export const RECOGNISER_VERSION = 2
