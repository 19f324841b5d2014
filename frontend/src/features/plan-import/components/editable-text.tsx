import { Input } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../draft/use-draft.ts';
import styles from './import.module.css';

interface EditableTextProps {
  /** What it is, for those who cannot see where it stands. */
  label: string;
  value: string | null | undefined;
  /** An emptied text is passed as the empty string. */
  onChange: (value: string) => void;
  strong?: boolean;
}

/** Text as printed; pressing it opens it for correction. Escape leaves it as it was. */
export function EditableText({ label, value, onChange, strong }: EditableTextProps) {
  const { t } = useTranslation('import');
  const { readOnly } = useDraft();
  const [typed, setTyped] = useState<string>();
  const button = useRef<HTMLButtonElement>(null);
  const shown = value ?? '';

  function close(next: string | undefined) {
    setTyped(undefined);
    if (next !== undefined && next.trim() !== shown) onChange(next.trim());
    // The keyboard goes on from where it was.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) button.current?.focus();
    });
  }

  if (typed !== undefined) {
    return (
      <Input.TextArea
        // Pressing the text opened it: typing goes on right here.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        autoSize
        aria-label={label}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => close(typed)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close(undefined);
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) close(typed);
        }}
      />
    );
  }
  const text = shown || <span className={styles.blank}>{t('cell.empty')}</span>;
  if (readOnly) return <span className={styles.printed}>{text}</span>;
  return (
    <button
      ref={button}
      type="button"
      className={styles.editable}
      data-strong={strong || undefined}
      aria-label={t('action.edit', { label, value: shown || t('cell.empty') })}
      onClick={() => setTyped(shown)}
    >
      {text}
    </button>
  );
}
