/**
 * Brings a plan in line with a draft, row by row, and says of each row what became of it.
 *
 * <p>Three texts meet here: what the paper says now, what it said when it was last imported, and
 * what the plan says today. Only what the paper changed since its last import is written: the same
 * paper again changes nothing, whatever people did to the plan in between. States, evidence, bodies
 * that people have assigned, work items and whole rows are never lost by an import; a row that the
 * paper no longer has stays and is reported as absent.
 *
 * <p>The preview is the same run with the pen lifted ({@link vn.sxsh.plan.imports.merge.Run#dry}).
 */
package vn.sxsh.plan.imports.merge;
