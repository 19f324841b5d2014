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
    rolldownOptions: {
      output: {
        // The first page holds the list of all files, 1 kB shorter without their names: those are
        // in the manifest.
        chunkFileNames: 'assets/[hash:8].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        // What every page starts with is two files: they compress better than thirty small ones,
        // the lists of the files of each page become shorter, and the libraries stay in the
        // browser's cache when only the program changes.
        codeSplitting: {
          groups: [
            { name: 'libraries', tags: ['$initial'], test: /node_modules/, priority: 1 },
            { name: 'start', tags: ['$initial'] },
          ],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://localhost:3000/' } },
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    css: false,
    restoreMocks: true,
    env: { DEBUG_PRINT_LIMIT: '1500', COLORS: 'false' },
    testTimeout: 60_000,
    maxWorkers: 2,
  },
});
