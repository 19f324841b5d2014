/**
 * The keys that sign access tokens. They are made on the first run and kept beside the data; the
 * public halves are published at {@code /.well-known/jwks.json}. A rotation signs with a new key at
 * once and goes on accepting what the earlier keys have signed, without a restart.
 */
package vn.sxsh.server.keys;
