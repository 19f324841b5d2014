import {
  ApartmentOutlined,
  BankOutlined,
  BlockOutlined,
  BorderOuterOutlined,
  BuildOutlined,
  CheckSquareOutlined,
  ClusterOutlined,
  EnvironmentOutlined,
  FileDoneOutlined,
  FormOutlined,
  ShopOutlined,
  FileTextOutlined,
  HistoryOutlined,
  HomeOutlined,
  NotificationOutlined,
  ProfileOutlined,
  SolutionOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { NavIcon } from '../route-data.ts';

/** Named in the routes, drawn here, so that routes stay free of the UI kit. */
export const navIcons: Record<NavIcon, ReactNode> = {
  overview: <HomeOutlined aria-hidden />,
  plan: <ProfileOutlined aria-hidden />,
  task: <CheckSquareOutlined aria-hidden />,
  duplicate: <BlockOutlined aria-hidden />,
  finding: <FileDoneOutlined aria-hidden />,
  proposal: <FormOutlined aria-hidden />,
  outreach: <NotificationOutlined aria-hidden />,
  facility: <ShopOutlined aria-hidden />,
  enterprise: <SolutionOutlined aria-hidden />,
  document: <FileTextOutlined aria-hidden />,
  agency: <BankOutlined aria-hidden />,
  group: <ClusterOutlined aria-hidden />,
  unit: <EnvironmentOutlined aria-hidden />,
  sector: <ApartmentOutlined aria-hidden />,
  zone: <BuildOutlined aria-hidden />,
  boundary: <BorderOuterOutlined aria-hidden />,
  account: <TeamOutlined aria-hidden />,
  change: <HistoryOutlined aria-hidden />,
};
