/**
 * Kills the packaged program or its database while it writes, and looks at what is there after;
 * starts it in other zones of the world, and looks whether it says the same.
 */
package vn.sxsh.crash;
