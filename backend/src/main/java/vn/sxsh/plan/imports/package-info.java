/**
 * Reads a plan from the paper: DOCX, XLSX, a web page, or pasted text.
 *
 * <p>Three stages, each a pure function: {@code read} turns bytes into paragraphs and tables and
 * refuses hostile input by one typed exception within fixed limits; {@code interpret} finds out
 * what the document says as a plan, recognising bodies through {@code party} and a directory that
 * the caller gives; {@code draft} is the result, a tree of records for the preview, in which every
 * printed word is kept, every doubt is marked with its place, and nothing is silently corrected.
 * {@code template} writes the workbook that is filled in where there is no paper, and reads it
 * back.
 *
 * <p>None of these knows the database or HTTP; {@code merge} and {@code job} do: the one brings a
 * plan in line with a draft, row by row, the other keeps drafts while people look them through. The
 * same input gives the same draft, so that the caller can tell by comparing that a second import
 * changes nothing. The plan of the province, {@code plans/ke-hoach-2549.txt}, enters through this
 * door at first start as any other would.
 */
package vn.sxsh.plan.imports;
