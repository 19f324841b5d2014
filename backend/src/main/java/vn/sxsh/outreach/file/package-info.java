/**
 * Materials that activities used, and evidence that they took place. What a file is, is told by its
 * bytes; it is kept as it came, and only ever handed out as something to save.
 */
package vn.sxsh.outreach.file;
