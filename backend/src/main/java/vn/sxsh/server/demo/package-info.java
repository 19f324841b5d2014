/** What a demonstration has that real work must not have. */
package vn.sxsh.server.demo;
