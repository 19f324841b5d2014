import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TaskParty } from '@/api/schema.gen.d.ts';
import styles from './party.module.css';
import { phraseSegments } from './phrase-segments.ts';

interface PartyPhraseProps {
  phrase: string | undefined;
  parties: TaskParty[];
}

/** The printed words, each body in them with what it was resolved to. */
export function PartyPhrase({ phrase = '', parties }: PartyPhraseProps) {
  const { segments, unplaced } = phraseSegments(phrase, parties);
  const several = parties.filter((party) => party.accountable).length < parties.length;
  return (
    <>
      {segments.map(({ at, text, party }) =>
        party ? (
          <PartyName key={at} party={party} text={text} starred={several && party.accountable} />
        ) : (
          <span key={at}>{text}</span>
        ),
      )}
      {unplaced.map((party) => (
        <div key={party.id} className={styles.added}>
          <PartyName
            party={party}
            text={party.body?.name ?? party.phrase}
            starred={several && party.accountable}
          />
        </div>
      ))}
    </>
  );
}

interface PartyNameProps {
  party: TaskParty;
  text: string;
  starred: boolean;
}

function PartyName({ party, text, starred }: PartyNameProps) {
  const { t } = useTranslation('task');
  const { body } = party;
  const resolution = body ? t(`party.kind.${body.kind}`, { name: body.name }) : t('party.unknown');
  // What the words already say is not said again.
  const spoken = body?.name === text ? '' : ` (${resolution})`;
  return (
    <span className={styles.party}>
      <Tooltip title={resolution}>
        <span
          className={styles.name}
          data-unknown={body ? undefined : true}
          data-group={body?.kind === 'GROUP' || undefined}
        >
          {text}
        </span>
      </Tooltip>
      <span className={styles.hidden}>{spoken}</span>
      {starred && (
        <Tooltip title={t('party.accountable')}>
          <span className={styles.star}>
            <span aria-hidden>★</span>
            <span className={styles.hidden}>{` (${t('party.accountable')})`}</span>
          </span>
        </Tooltip>
      )}
    </span>
  );
}
