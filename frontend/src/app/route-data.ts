import type nav from '@/i18n/locales/vi/nav.json';
import type { Permission } from '@/auth/permission.ts';

export type NavKey = keyof typeof nav;

/** What a route says about itself in `staticData`; navigation, guard and breadcrumb read it. */
declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The page's name: a key of the `nav` texts. */
    title?: NavKey;
    /** Who may enter; without it everybody who is logged in. */
    permission?: Permission;
    /** Present when the page is an entry of the main navigation. */
    nav?: { order: number; icon: NavIcon; group?: 'administration' };
  }
}

export type NavIcon =
  | 'overview'
  | 'plan'
  | 'task'
  | 'document'
  | 'duplicate'
  | 'finding'
  | 'facility'
  | 'enterprise'
  | 'proposal'
  | 'outreach'
  | 'survey'
  | 'assessment'
  | 'course'
  | 'agency'
  | 'group'
  | 'unit'
  | 'sector'
  | 'zone'
  | 'boundary'
  | 'account'
  | 'delivery'
  | 'change';
