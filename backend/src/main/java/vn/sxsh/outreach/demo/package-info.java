/** Invented activities with invented participants, to try the program with; never for real work. */
package vn.sxsh.outreach.demo;
