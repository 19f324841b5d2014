import { DownOutlined } from '@ant-design/icons';
import { Button, Checkbox, Popover } from 'antd';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { matches } from '@/components/text/fold-text.ts';
import styles from './filter-menu.module.css';

/** More options than this are searched. */
const listed = 8;

interface FilterMenuProps {
  label: string;
  options: { value: string; label: string }[];
  value: string[];
  /** Undefined when nothing is chosen any more, as the address has it. */
  onChange: (value: string[] | undefined) => void;
}

/** A filter with several values: lighter than a select, and every choice is seen at once. */
export function FilterMenu({ label, options, value, onChange }: FilterMenuProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const chosen = options.filter((option) => value.includes(option.value));
  const shown = options.filter((option) => matches(option.label, typed));

  function change(visible: string[]) {
    const hidden = value.filter((each) => !shown.some((option) => option.value === each));
    const next = [...hidden, ...visible];
    onChange(next.length > 0 ? next : undefined);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape') return;
    setOpen(false);
    button.current?.focus();
  }

  const content = (
    <div className={styles.menu}>
      {options.length > listed && (
        <input
          type="search"
          className={styles.search}
          aria-label={t('filter.searchIn', { label })}
          placeholder={t('action.search')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      <Checkbox.Group className={styles.options} options={shown} value={value} onChange={change} />
      {shown.length === 0 && <p className={styles.none}>{t('filter.none')}</p>}
    </div>
  );

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape closes the menu
    <div className={styles.filter} onKeyDown={onKeyDown}>
      <Popover
        open={open}
        onOpenChange={setOpen}
        trigger="click"
        placement="bottomLeft"
        arrow={false}
        content={content}
        // Beside its button in the document too, so that the keyboard comes to it next.
        getPopupContainer={(trigger) => trigger.parentElement ?? document.body}
      >
        <Button
          ref={button}
          icon={<DownOutlined aria-hidden />}
          iconPlacement="end"
          aria-expanded={open}
          className={styles.button}
          data-active={chosen.length > 0 || undefined}
        >
          <span className={styles.label}>
            {chosen.length === 0
              ? label
              : `${label}: ${chosen.map((each) => each.label).join(', ')}`}
          </span>
        </Button>
      </Popover>
    </div>
  );
}
