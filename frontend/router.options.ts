/** Shared by the Vite plugin and by `npm run routes`, so that both write the same route tree. */
export const routerOptions = {
  target: 'react',
  routesDirectory: './src/app/routes',
  generatedRouteTree: './src/app/route-tree.gen.ts',
  routeFileIgnorePattern: String.raw`\.test\.`,
  quoteStyle: 'single',
  semicolons: true,
  disableLogging: true,
} as const;
