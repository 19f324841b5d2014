import { useBlocker } from '@tanstack/react-router';
import { App } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface UnsavedGuard {
  setDirty: (dirty: boolean) => void;
  /** Asks, when something is unsaved, for a button that only closes the form. */
  mayLeave: () => Promise<boolean>;
}

/** Asks before leaving what is not saved: on a way to another page, and on closing the tab. */
export function useUnsavedGuard(): UnsavedGuard {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const dirty = useRef(false);

  async function mayLeave(): Promise<boolean> {
    if (!dirty.current) return true;
    return modal.confirm({
      title: t('form.unsavedTitle'),
      content: t('form.unsavedText'),
      okText: t('form.leave'),
      cancelText: t('form.stay'),
    });
  }

  useBlocker({
    shouldBlockFn: async () => !(await mayLeave()),
    enableBeforeUnload: () => dirty.current,
  });

  return {
    mayLeave,
    setDirty: (value) => {
      dirty.current = value;
    },
  };
}
