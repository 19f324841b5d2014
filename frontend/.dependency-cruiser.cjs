/** The one-way street of the front end: app → features → components/auth/api/offline/config/i18n. */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: [String.raw`\.d\.ts$`, String.raw`\.test\.tsx?$`] },
      to: {},
    },
    {
      name: 'features-isolated',
      comment: 'A feature never imports another; what two need moves down.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/([^/]+)/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'foundation-is-low',
      severity: 'error',
      from: { path: '^src/(components|auth|api|config|i18n|offline)/' },
      to: { path: '^src/(app|features)/' },
    },
    {
      name: 'features-below-app',
      severity: 'error',
      from: { path: '^src/features/' },
      to: { path: '^src/app/' },
    },
    {
      name: 'login-stays-light',
      comment: 'What every visitor loads before logging in must not pull the UI kit in.',
      severity: 'error',
      from: { path: '^src/(api|auth|config|i18n)/|^src/main.tsx$|^src/app/[^/]+$' },
      to: { path: 'node_modules/(antd|@ant-design)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: String.raw`\.gen\.ts$` },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
