/** How a query stays fresh on a page that people leave open: asked again each minute. */
export const everyMinute = { refetchInterval: 60_000 } as const;
