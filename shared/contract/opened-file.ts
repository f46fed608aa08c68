/** A file that main may read because the user named it (argument, dialog, association, second launch). */
export interface OpenedFile {
  /** Name to show; with the folder it stood in where a folder was opened, e.g. `scrapes/a.txt`. */
  readonly name: string
  /** Same-origin address from which window and worker can fetch the bytes, e.g. `app://collate/opened/3/a.txt`. */
  readonly url: string
}
