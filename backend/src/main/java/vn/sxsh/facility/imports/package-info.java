/**
 * Brings files of other people's making into the registry. A file is read once into rows that lie
 * in the database; the rows are tried (nothing is saved), looked at, and then saved in batches,
 * each as a whole or not at all. What became of every row is kept with its reasons. A blank cell
 * leaves a field as it is, a locked field is never replaced, and the same file again changes
 * nothing.
 *
 * <p>Two batches are saved at the same time, and end one after the other. Memory is bound by these
 * two, of a thousand rows each, whatever the size of the file; of a workbook the list of its shared
 * texts is held while it is read, of a file under trial eight bytes for each key that may not come
 * twice, and of the registry sixty bytes for each name.
 */
package vn.sxsh.facility.imports;
