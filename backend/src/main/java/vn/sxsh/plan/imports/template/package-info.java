/** The workbook in which a plan can be typed, made from current definitions and version-stamped. */
package vn.sxsh.plan.imports.template;
