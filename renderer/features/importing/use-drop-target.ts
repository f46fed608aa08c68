/** Whether files hang over the window; taking them in is added with the importing feature. */
export function useDropTarget(): boolean {
  return false
}
