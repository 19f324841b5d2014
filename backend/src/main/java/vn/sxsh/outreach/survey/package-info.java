/**
 * The short survey of what facilities know of cleaner production (khảo sát nhận thức), in versions.
 * A version is drafted, published, and final once it was answered: whoever wants other questions
 * makes another version. The highest number published is the one that is asked now.
 *
 * <p>Marks run from 0 to 100 whatever the questions are, so that versions compare: see {@link
 * vn.sxsh.outreach.survey.SurveyMarks}.
 */
package vn.sxsh.outreach.survey;
