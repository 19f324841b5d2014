/** Office documents from outside, opened with suspicion. */
package vn.sxsh.shared.office;
