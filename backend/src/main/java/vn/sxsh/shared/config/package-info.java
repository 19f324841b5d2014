/** Settings that more than one feature reads. */
package vn.sxsh.shared.config;
