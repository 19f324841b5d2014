/**
 * What is wrong or unsure in the registry, and who does what about it.
 *
 * <p>A rule has a code, a version, a severity and words in both languages; it says where it runs.
 * What a rule finds is computed from the records whenever somebody looks, within what the caller
 * may know of, so that it is never stale. A row is kept only once a person has acted: who takes it
 * on, until when, and why a finding is right as it stands (an override, which holds while the value
 * and the rule stay the same) or has to wait. What has been mended is simply gone.
 */
package vn.sxsh.facility.quality;
