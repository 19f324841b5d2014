import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readPasted } from '../api/read-document.ts';
import styles from './import.module.css';
import type { HandIn } from './hand-in.ts';

/** Text from the clipboard; a table keeps its columns, because its HTML is taken along. */
export function PasteBox({ disabled, onRead }: HandIn) {
  const { t } = useTranslation('import');
  const [text, setText] = useState('');
  const [html, setHtml] = useState<string>();
  return (
    <form
      className={styles.paste}
      onSubmit={(event) => {
        event.preventDefault();
        onRead({
          text: t('paste.reading'),
          read: () => readPasted(html === undefined ? { text } : { html }),
        });
      }}
    >
      <label htmlFor="pasted">{t('paste.label')}</label>
      <Input.TextArea
        id="pasted"
        rows={10}
        placeholder={t('paste.placeholder')}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setHtml(undefined);
        }}
        onPaste={(event) => {
          const given = event.clipboardData.getData('text/html');
          if (text !== '' || !/<table[\s>]/i.test(given)) return;
          event.preventDefault();
          setText(event.clipboardData.getData('text/plain'));
          setHtml(given);
        }}
      />
      {html !== undefined && <p role="status">{t('paste.table')}</p>}
      <Button type="primary" htmlType="submit" disabled={disabled || text.trim() === ''}>
        {t('action.read')}
      </Button>
    </form>
  );
}
