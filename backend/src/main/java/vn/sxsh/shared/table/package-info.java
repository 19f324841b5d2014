/** Tables that leave the program as files: cells are text or figures, and never a formula. */
package vn.sxsh.shared.table;
