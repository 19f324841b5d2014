/** What tests of every feature share: one database server for the whole run, and its reset. */
package vn.sxsh.testing;
