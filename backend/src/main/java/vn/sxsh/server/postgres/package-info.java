/**
 * The database server that the program brings along, so that a bare machine needs no installation.
 *
 * <p>It is a real PostgreSQL, unpacked beside the data and driven by its own {@code initdb} and
 * {@code pg_ctl}. It listens on 127.0.0.1 only, with passwords made on the first run, and it is as
 * durable as any other server: what was acknowledged survives {@code kill -9}. It never starts when
 * a database address is configured.
 */
package vn.sxsh.server.postgres;
