package nl.ongekend.api.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ongekend.api.view.ReadDocument;
import org.jspecify.annotations.Nullable;

/** Puts into words what was read in a text. Thread-safe. */
final class ReadingViews {

  private final Texts texts;

  ReadingViews(Texts texts) {
    this.texts = texts;
  }

  /** Returns the view of a reading. */
  ReadingView of(ReadDocument read, PageLanguage language) {
    Highlights highlights = new Highlights();
    List<ReadingView.Finding> findings = new ArrayList<>();
    List<ReadingView.Finding> perhaps = new ArrayList<>();
    for (ReadDocument.Concept concept : read.concepts()) {
      if (concept.taken()) {
        highlights.add(concept.kind(), concept.spans());
      }
      (concept.taken() ? findings : perhaps).add(concept(concept, language));
    }
    read.licences()
        .forEach(licence -> {
          highlights.add("licence", licence.spans());
          findings.add(
              finding("licence", licence.label(), importance(licence.importance(), language)));
        });
    addLanguages(read, language, highlights, findings);
    addFacts(read, language, highlights, findings);
    addTravel(read, language, highlights, findings);
    return new ReadingView(highlights.stretches(read.text()), findings, perhaps);
  }

  private ReadingView.Finding concept(ReadDocument.Concept concept, PageLanguage language) {
    return finding(concept.kind(), concept.label(), importance(concept.importance(), language));
  }

  private void addLanguages(
      ReadDocument read,
      PageLanguage language,
      Highlights highlights,
      List<ReadingView.Finding> findings) {
    for (ReadDocument.Language one : read.languages()) {
      // What only the work speaks for stands nowhere; its span may be the whole text.
      highlights.add("language", one.hidden() ? List.of() : List.of(one.span()));
      String name = Texts.language(language, one.lang());
      String level = one.level();
      findings.add(
          finding(
              "language",
              level == null ? name : name + " " + level,
              one.hidden() ? texts.of(language, "read.hidden") : ""));
    }
  }

  private void addFacts(
      ReadDocument read,
      PageLanguage language,
      Highlights highlights,
      List<ReadingView.Finding> findings) {
    ReadDocument.Hours hours = read.hours();
    if (hours != null) {
      highlights.add("hours", hours.spans());
      findings.add(finding("hours", range(hours.min(), hours.max()), ""));
    }
    ReadDocument.Place place = read.place();
    if (place != null) {
      highlights.add("place", place.spans());
      findings.add(finding("place", place.name(), ""));
    }
    ReadDocument.Pay wage = read.wage();
    if (wage != null) {
      highlights.add("wage", wage.spans());
      String period = texts.of(language, "read.per." + wage.per().toLowerCase(Locale.ROOT));
      findings.add(
          finding(
              "wage", wage.currency() + " " + range(euros(wage.from()), euros(wage.to())), period));
    }
  }

  private void addTravel(
      ReadDocument read,
      PageLanguage language,
      Highlights highlights,
      List<ReadingView.Finding> findings) {
    ReadDocument.Travel travel = read.travel();
    if (travel == null) {
      return;
    }
    highlights.add("travel", travel.spans());
    List<String> words = new ArrayList<>();
    travel.can().forEach(mode -> words.add(mode(mode, language)));
    travel
        .cannot()
        .forEach(mode -> words.add(texts.of(language, "read.mode.not", mode(mode, language))));
    Integer minutes = travel.maxMinutes();
    if (minutes != null) {
      words.add(texts.of(language, "read.mode.minutes", minutes));
    }
    words.forEach(word -> findings.add(finding("travel", word, "")));
  }

  private String mode(String mode, PageLanguage language) {
    return texts.of(language, "read.mode." + mode);
  }

  private static @Nullable BigDecimal euros(@Nullable Long cents) {
    return cents == null ? null : BigDecimal.valueOf(cents, 2);
  }

  private static String range(@Nullable BigDecimal least, @Nullable BigDecimal most) {
    return Stream.of(least, most)
        .filter(Objects::nonNull)
        .map(BigDecimal::toPlainString)
        .distinct()
        .collect(Collectors.joining("–"));
  }

  private String importance(@Nullable String importance, PageLanguage language) {
    return importance == null ? "" : texts.of(language, "read.importance." + importance);
  }

  private static ReadingView.Finding finding(String kind, String text, String note) {
    return new ReadingView.Finding(kind, text, note);
  }
}
