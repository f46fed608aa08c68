/**
 * Version of the reading and cleaning rules. Raised whenever the same bytes would give another article, so that
 * stored bodies can be told apart from what the rules give now.
 */
export const IMPORTER_VERSION = 7
