import type { ThemeConfig } from 'antd';

/** Colours with at least 4.5:1 on white; figures line up because the body asks for tabular digits. */
const look: ThemeConfig = {
  token: {
    colorPrimary: '#0b5cad',
    colorLink: '#0b5cad',
    colorInfo: '#0b5cad',
    colorSuccess: '#17703c',
    colorWarning: '#9a5b00',
    colorError: '#b42318',
    colorPrimaryBg: '#e9f2fb',
    colorPrimaryBgHover: '#dbe9f8',
    controlItemBgActive: '#e3eefa',
    controlItemBgActiveHover: '#d6e6f7',
    colorInfoBg: '#eef5fc',
    colorInfoBorder: '#b7d3f0',
    colorSuccessBg: '#edf7f0',
    colorSuccessBorder: '#b3d9c0',
    colorWarningBg: '#fff6e0',
    colorWarningBorder: '#ecd08a',
    colorErrorBg: '#fff1f0',
    colorErrorBorder: '#eab4af',
    colorTextBase: '#1c2733',
    colorTextSecondary: '#566370',
    colorTextTertiary: '#5f6b78',
    colorTextDescription: '#566370',
    colorTextPlaceholder: '#667380',
    colorBorder: '#b6c0ca',
    colorBorderSecondary: '#d9e0e7',
    colorBgLayout: '#f4f6f8',
    borderRadius: 6,
    fontFamily: "'Inter Variable', system-ui, sans-serif",
    fontSize: 14,
  },
  components: {
    Table: {
      headerBg: '#eef2f6',
      headerColor: '#1c2733',
      headerSplitColor: '#d9e0e7',
      cellPaddingBlockMD: 9,
      cellPaddingInlineMD: 12,
      rowHoverBg: '#f5f9fd',
      rowSelectedBg: '#eaf3fc',
      rowSelectedHoverBg: '#e0edfa',
    },
  },
};

export function theme(): ThemeConfig {
  return { ...look, token: { ...look.token, motion: !prefersStillness() } };
}

function prefersStillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
