/**
 * Blocks to a plan. The matrix is found by its headings ({@code MatrixLayout}, {@code Columns}),
 * its cut rows are joined ({@code MatrixRows}), put under each other by their numbers ({@code
 * MatrixTree}) and read ({@code TaskReader}); the text around it is divided by the order in which
 * papers are laid out ({@code BodyReader}, {@code ClauseTree}).
 */
package vn.sxsh.plan.imports.interpret;
