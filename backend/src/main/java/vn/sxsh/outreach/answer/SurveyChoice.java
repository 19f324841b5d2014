package vn.sxsh.outreach.answer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.outreach.OutreachProblem;

/** The option that was chosen of a question, by their codes. */
@Schema(name = "SurveyChoice")
public record SurveyChoice(
    @NotNull @Size(max = 10) @Schema(required = true, examples = "K1") String question,
    @NotNull @Size(max = 10) @Schema(required = true, examples = "A") String option) {

  /** The choices by question; reports CHOICES_DO_NOT_FIT when a question is there twice. */
  public static Map<String, String> byQuestion(List<SurveyChoice> choices) {
    Map<String, String> chosen = new LinkedHashMap<>();
    for (SurveyChoice choice : choices) {
      if (chosen.put(choice.question, choice.option) != null) {
        throw OutreachProblem.CHOICES_DO_NOT_FIT.raise().at("choices", "CHOICES_DO_NOT_FIT");
      }
    }
    return chosen;
  }

  static List<SurveyChoice> of(Map<String, String> chosen) {
    return chosen.entrySet().stream()
        .map(choice -> new SurveyChoice(choice.getKey(), choice.getValue()))
        .toList();
  }
}
