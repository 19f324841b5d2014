/** Kills the packaged program while it writes, and looks at what is there afterwards. */
package vn.sxsh.crash;
