/** Writes the route tree, which is not in Git, for the checks that run without Vite. */
import { Generator, getConfig } from '@tanstack/router-generator';
import { routerOptions } from '../router.options.ts';

const root = new URL('..', import.meta.url).pathname;
await new Generator({ config: getConfig(routerOptions, root), root }).run();
