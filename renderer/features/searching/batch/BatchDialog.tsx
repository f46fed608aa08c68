import { FileUp } from 'lucide-react'
import { errorSentence } from '../../../state/errors.ts'
import { useMessages } from '../../../state/messages.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { controlClass, Field } from '../../../ui/Field.tsx'
import { ProgressBar } from '../../../ui/ProgressBar.tsx'
import { setBatchText, useBatch } from './batch-state.ts'
import styles from './Batch.module.css'
import { BatchResults } from './BatchResults.tsx'
import { batchMessages } from './messages.ts'
import { cancelBatch, chooseList, runBatch, saveArticles, saveCounts } from './run-batch.ts'

/** Takes a list of queries and tells what each finds. */
export function BatchDialog() {
  const m = useMessages(batchMessages)
  const { text, isTable, results, leftOut, said, progress } = useBatch()
  const close = (): void => {
    cancelBatch()
    useBatch.setState({ isOpen: false })
  }
  const does = (act: () => Promise<void>) => (): void =>
    void act().catch((error: unknown) => useBatch.setState({ said: errorSentence(error) }))
  const isRunning = progress !== null
  const hasFound = results?.some(({ kind }) => kind === 'found') ?? false
  return (
    <Dialog
      title={m.title}
      closeLabel={m.close}
      onClose={close}
      size="large"
      actions={
        <>
          <Button look="outlined" disabled={results === null || isRunning} onClick={does(saveCounts)}>
            {m.saveCounts}
          </Button>
          <Button look="outlined" disabled={!hasFound || isRunning} onClick={does(saveArticles)}>
            {m.saveArticles}
          </Button>
          <span className={styles.space} />
          {isRunning ? (
            <Button look="outlined" onClick={cancelBatch}>
              {m.cancel}
            </Button>
          ) : null}
          <Button look="primary" disabled={text.trim() === '' || isRunning} onClick={does(runBatch)}>
            {m.run}
          </Button>
        </>
      }
    >
      <Field label={m.list} hint={m.hint}>
        {(ids) => (
          <textarea
            {...ids}
            autoFocus
            spellCheck={false}
            className={`${controlClass} ${styles.list ?? ''}`}
            value={text}
            onChange={(event) => setBatchText(event.target.value, isTable && event.target.value !== '')}
          />
        )}
      </Field>
      <Button look="outlined" icon={<FileUp />} onClick={does(chooseList)}>
        {m.chooseFile}
      </Button>
      <div role="status" className={styles.status}>
        {progress === null ? null : (
          <>
            {m.running(progress.done, progress.total)}
            <ProgressBar
              label={m.running(progress.done, progress.total)}
              done={progress.done}
              total={progress.total}
            />
          </>
        )}
        {results === null || isRunning ? null : (
          <>
            {results.length === 0
              ? m.noQueries
              : m.summary(results.length, results.filter(({ kind }) => kind === 'bad').length)}
            {leftOut === 0 ? null : ` · ${m.leftOut(leftOut)}`}
          </>
        )}
        {said === null ? null : <span>{said}</span>}
      </div>
      {results === null || results.length === 0 ? null : <BatchResults results={results} />}
    </Dialog>
  )
}
