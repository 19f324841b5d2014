/**
 * Bytes to blocks. The format is told from the content, never from a name. Office files are
 * streamed part by part and never held as a tree, so that the limits of {@code ReadLimits} bound
 * memory and time whatever a file claims about itself.
 */
package vn.sxsh.plan.imports.read;
