package nl.ongekend.api.web;

import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.ongekend.api.decision.DecisionReports;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Choices;
import nl.ongekend.api.view.DecisionReportDocument;
import nl.ongekend.core.decision.NamedRequirement;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which requirements decisions named, small numbers hidden. */
@RestController
class DecisionReportController {

  private final DecisionReports reports;
  private final KeptPages parts;

  DecisionReportController(DecisionReports reports, KeptPages parts) {
    this.reports = reports;
    this.parts = parts;
  }

  /** A requirement in words, with its numbers as they are shown. */
  record Row(String what, String people, String refused, String ended, String waived) {}

  /** One table of the page; without a name for all together. */
  record Group(String name, String people, List<Row> rows) {}

  @GetMapping(path = KeptAddresses.REPORT, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> report(
      Caller caller, Visit visit, @RequestParam(defaultValue = "ALL") String by) {
    DecisionReports.By chosen = Choices.constant("by", by, DecisionReports.By.class);
    PageLanguage language = visit.language();
    DecisionReportDocument report = reports.report(caller, chosen, language.code());
    return parts
        .pages()
        .page(
            visit,
            "decisions",
            Map.of(
                "by", chosen.name(),
                "choices", Arrays.stream(DecisionReports.By.values()).map(Enum::name).toList(),
                "groups", report.groups().stream().map(one -> group(one, language)).toList()));
  }

  private Group group(DecisionReportDocument.Group group, PageLanguage language) {
    String label = group.label();
    return new Group(
        label == null ? "" : label,
        people(group.people(), language),
        group.requirements().stream().map(one -> row(one, language)).toList());
  }

  private Row row(DecisionReportDocument.Requirement one, PageLanguage language) {
    NamedRequirement requirement =
        new NamedRequirement(NamedRequirement.Kind.valueOf(one.kind()), one.subject());
    return new Row(
        parts.wording().requirement(requirement, language),
        people(one.people(), language),
        people(one.refused(), language),
        people(one.ended(), language),
        people(one.waived(), language));
  }

  /** A number stays as it is; what is hidden is said in the language of the page. */
  private String people(String shown, PageLanguage language) {
    boolean number = Character.isDigit(shown.charAt(0));
    return number ? shown : parts.texts().of(language, "decisions.few");
  }
}
