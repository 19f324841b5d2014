/** Invented assessments for a demonstration: they say so, and are made only there. */
package vn.sxsh.assessment.demo;
