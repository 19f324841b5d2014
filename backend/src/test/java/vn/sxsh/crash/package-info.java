/** Kills the packaged program or its database while it writes, and looks at what is there after. */
package vn.sxsh.crash;
