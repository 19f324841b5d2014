import { DownOutlined, LinkOutlined, StarOutlined } from '@ant-design/icons';
import { defaultStringifySearch } from '@tanstack/react-router';
import { App, Button, Input, Popover } from 'antd';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedView } from '@/api/schema.gen.d.ts';
import styles from './saved-views.module.css';
import { ViewDialog } from './view-dialog.tsx';
import { ViewList } from './view-list.tsx';

interface SavedViewsMenuProps {
  /** The key under which the views of this page are kept. */
  page: string;
  /** What the address has that makes this view: filter, order, sides; not the page number. */
  search: object;
}

/** Keeps what the page shows under a name, or as a link to send. */
export function SavedViewsMenu({ page, search }: SavedViewsMenuProps) {
  const { t } = useTranslation('view');
  const { message, modal } = App.useApp();
  const [open, setOpen] = useState(false);
  const [dialog, setDialog] = useState<{ view?: SavedView }>();
  const button = useRef<HTMLButtonElement>(null);
  const query = defaultStringifySearch({ ...search }).replace(/^\?/, '');

  function close() {
    setOpen(false);
    button.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && open) close();
  }

  async function copy() {
    const link = `${location.origin}${location.pathname}${query && `?${query}`}`;
    try {
      await navigator.clipboard.writeText(link);
      void message.success(t('copied'));
    } catch {
      // Without HTTPS, or when the person does not allow it, the browser has no clipboard to give.
      void modal.info({
        title: t('copyByHand'),
        content: <Input readOnly aria-label={t('link')} value={link} />,
      });
    }
    close();
  }

  const content = (
    <div className={styles.menu}>
      <ViewList
        page={page}
        query={query}
        onOpened={close}
        onRename={(view) => {
          setOpen(false);
          setDialog({ view });
        }}
      />
      <div className={styles.acts}>
        <Button
          icon={<StarOutlined aria-hidden />}
          onClick={() => {
            setOpen(false);
            setDialog({});
          }}
        >
          {t('save')}
        </Button>
        <Button icon={<LinkOutlined aria-hidden />} onClick={() => void copy()}>
          {t('copy')}
        </Button>
      </div>
      <p className={styles.none}>{t('shareHint')}</p>
    </div>
  );

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape closes the menu
    <div className={styles.anchor} onKeyDown={onKeyDown}>
      <Popover
        open={open}
        onOpenChange={setOpen}
        trigger="click"
        placement="bottomLeft"
        arrow={false}
        content={content}
        destroyOnHidden
        // Beside its button in the document too, so that the keyboard comes to it next.
        getPopupContainer={(trigger) => trigger.parentElement ?? document.body}
      >
        <Button
          ref={button}
          icon={<DownOutlined aria-hidden />}
          iconPlacement="end"
          aria-expanded={open}
        >
          {t('title')}
        </Button>
      </Popover>
      {dialog && (
        <ViewDialog
          page={page}
          view={dialog.view}
          query={query}
          onClose={() => {
            setDialog(undefined);
            button.current?.focus();
          }}
        />
      )}
    </div>
  );
}
