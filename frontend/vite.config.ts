import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { routerOptions } from './router.options.ts';

const backend = process.env['BACKEND_URL'] ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [tanstackRouter({ ...routerOptions, autoCodeSplitting: true }), react()],
  resolve: { tsconfigPaths: true },
  server: {
    port: Number(process.env['PORT'] ?? 5173),
    proxy: { '/api': backend },
  },
  build: {
    manifest: true,
    // The content security policy has no data: sources, so every asset is a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: {
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://localhost:3000/' } },
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    css: false,
    restoreMocks: true,
    env: { DEBUG_PRINT_LIMIT: '1500', COLORS: 'false' },
    testTimeout: 20_000,
    maxWorkers: 2,
  },
});
