package vn.sxsh.outreach.invitation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.outreach.answer.AnswerPhase;
import vn.sxsh.outreach.survey.Survey;
import vn.sxsh.outreach.survey.SurveyOption;
import vn.sxsh.outreach.survey.SurveyQuestion;

/**
 * What a link opens: the questions without what the answers are worth. A link that is used or over
 * tells nothing but that.
 */
@Schema(name = "SurveyLinkPage")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LinkPage(
    @Schema(required = true) State state,
    String title,
    String titleEn,
    String facility,
    String activity,
    AnswerPhase phase,
    LocalDate expiresOn,
    @Schema(required = true) List<Question> questions) {

  /** Whether the link can be used. */
  @Schema(name = "SurveyLinkState")
  public enum State {
    OPEN,
    ANSWERED,
    OVER
  }

  /** A question as it is asked. */
  @Schema(name = "SurveyLinkQuestion")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Question(
      @Schema(required = true) String code,
      @Schema(required = true) String text,
      String textEn,
      @Schema(required = true) List<Option> options) {

    static Question of(SurveyQuestion question) {
      return new Question(
          question.code(),
          question.text(),
          question.textEn(),
          question.options().stream().map(Option::of).toList());
    }
  }

  /** An answer to choose. */
  @Schema(name = "SurveyLinkOption")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Option(
      @Schema(required = true) String code, @Schema(required = true) String text, String textEn) {

    static Option of(SurveyOption option) {
      return new Option(option.code(), option.text(), option.textEn());
    }
  }

  static LinkPage closed(State state) {
    return new LinkPage(state, null, null, null, null, null, null, List.of());
  }

  static LinkPage open(
      Survey survey, SurveyInvitation invitation, String facility, String activity) {
    return new LinkPage(
        State.OPEN,
        survey.title,
        survey.titleEn,
        facility,
        activity,
        invitation.phase,
        invitation.expiresOn,
        survey.questions.stream().map(Question::of).toList());
  }
}
