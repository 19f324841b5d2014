import { InboxOutlined } from '@ant-design/icons';
import { Upload } from 'antd';
import { useTranslation } from 'react-i18next';
import { readFile } from '../api/read-document.ts';
import styles from './import.module.css';
import type { HandIn } from './hand-in.ts';

const mostBytes = 20 * 1024 * 1024;

/** A file by drag and drop, or chosen. What it really is, the server tells from its content. */
export function FileDrop({ disabled, onRead, onRefuse }: HandIn) {
  const { t } = useTranslation('import');
  return (
    <Upload.Dragger
      className={styles.drop}
      disabled={disabled}
      multiple={false}
      showUploadList={false}
      accept=".docx,.xlsx,.html,.htm,.txt"
      beforeUpload={(file) => {
        if (file.size > mostBytes) onRefuse(t('file.tooLarge', { name: file.name }));
        else onRead({ text: t('file.reading', { name: file.name }), read: () => readFile(file) });
        return false;
      }}
    >
      <InboxOutlined aria-hidden className={styles.dropIcon} />
      <div className={styles.dropText}>{t('file.drop')}</div>
      <div className={styles.quiet}>{t('file.hint')}</div>
    </Upload.Dragger>
  );
}
