/**
 * Brings files of other people's making into the registry. A file is read once into rows that lie
 * in the database; the rows are tried (nothing is saved), looked at, and then saved in batches,
 * each as a whole or not at all. What became of every row is kept with its reasons. A blank cell
 * leaves a field as it is, a locked field is never replaced, and the same file again changes
 * nothing.
 *
 * <p>Memory is bound by one batch of a thousand rows, whatever the size of the file; of a workbook
 * the list of its shared texts is held while it is read, and of a file under trial eight bytes for
 * each key that may not come twice.
 */
package vn.sxsh.facility.imports;
