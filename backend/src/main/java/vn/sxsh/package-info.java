/**
 * SXSH Cao Bằng: runs a region's cleaner-production action plan.
 *
 * <p>One package per feature; dependencies point down only (see the architecture tests).
 */
package vn.sxsh;
