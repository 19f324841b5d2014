import { useTranslation } from 'react-i18next';
import { usePlaceName } from '@/components/text/use-place-name.ts';
import { Empty } from '@/components/page-states/empty.tsx';
import { doubtsWithin } from '../draft/doubts.ts';
import { useDraft } from '../draft/use-draft.ts';
import { FieldCell, Marked } from './cell-editors.tsx';
import { PartyCell } from './party-cell.tsx';
import { SheetTable } from './sheet-table.tsx';
import styles from './import.module.css';

/** The body of the plan, whom it binds, and what is odd in the paper. */
export function BodyTab() {
  const { t } = useTranslation('import');
  const { draft, onlyDoubts } = useDraft();
  const placeName = usePlaceName();
  const doubtful = (pointer: string) => !onlyDoubts || doubtsWithin(draft, pointer).length > 0;
  const clauses = draft.clauses
    .map((clause, index) => ({ clause, pointer: `/clauses/${index}` }))
    .filter(({ pointer }) => doubtful(pointer));
  const duties = draft.duties
    .map((duty, index) => ({ duty, pointer: `/duties/${index}` }))
    .filter(({ pointer }) => doubtful(pointer));
  if (clauses.length + duties.length + draft.notes.length === 0) {
    return <Empty text={onlyDoubts ? t('preview.noDoubts') : t('body.none')} />;
  }
  return (
    <>
      {draft.notes.length > 0 && (
        <section className={styles.notes}>
          <h2>{t('body.notes')}</h2>
          <p>{t('body.notesHint')}</p>
          <ul>
            {draft.notes.map((note) => (
              <li key={`${note.code} ${note.clausePath} ${note.taskCode}`}>
                {(note.clausePath ?? note.taskCode) && (
                  <b>{note.clausePath ? placeName(note.clausePath) : note.taskCode}: </b>
                )}
                {note.text}
              </li>
            ))}
          </ul>
        </section>
      )}
      {duties.length > 0 && (
        <>
          <h2 className={styles.heading}>{t('body.duties')}</h2>
          <SheetTable
            label={t('body.duties')}
            heads={[t('body.label'), t('body.dutyPhrase'), t('matrix.leads')]}
            widths={[10, 40, 50]}
            rows={duties.map(({ duty, pointer }) => ({
              key: pointer,
              cells: [
                placeName(duty.clausePath),
                <FieldCell
                  key="phrase"
                  label={t('body.dutyPhrase')}
                  pointer={`${pointer}/phrase`}
                  value={duty.phrase}
                />,
                <Marked key="parties" pointer={`${pointer}/parties`}>
                  <PartyCell pointer={`${pointer}/parties`} parties={duty.parties} />
                </Marked>,
              ],
            }))}
          />
        </>
      )}
      {clauses.length > 0 && (
        <>
          <h2 className={styles.heading}>{t('tab.body')}</h2>
          <SheetTable
            label={t('tab.body')}
            heads={[t('body.label'), t('body.text')]}
            widths={[14, 86]}
            rows={clauses.map(({ clause, pointer }) => ({
              key: pointer,
              cells: [
                placeName(clause.path),
                <FieldCell
                  key="text"
                  label={`${t('body.text')} ${clause.path}`}
                  pointer={`${pointer}/text`}
                  value={clause.text}
                />,
              ],
            }))}
          />
        </>
      )}
    </>
  );
}
