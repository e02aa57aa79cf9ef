package nl.ongekend.api.cli.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ongekend.api.view.ReadDocument;
import nl.ongekend.api.view.ReadDocument.Part;
import org.jspecify.annotations.Nullable;

/**
 * Says in lines what was read: the text with marks, the concepts with their evidence, the facts,
 * what was masked and what was not understood.
 */
public final class ReadText {

  private static final int LABEL = 44;
  private static final int MOST_OFFERED = 10;

  private static final Map<String, String> HINTS =
      Map.of(
          "refused.native-speaker", "may not be asked; say the level that the work needs",
          "refused.age", "may not be asked; leave it out",
          "diploma.only", "a diploma is asked and no skill; say what the work needs",
          "wage.missing", "no wage is given",
          "asks-too-much.experience", "so many years say little; say what the work needs",
          "asks-too-much.diploma", "more school than such work needs; say what the work needs",
          "asks-too-much.language", "few people speak this; say what the work needs",
          "asks-too-much.car", "does the work need it, or only the way there?",
          "asks-too-much.photo", "keeps people away and says nothing of their work");

  private ReadText() {}

  /** Returns the lines. */
  public static List<String> lines(ReadDocument document) {
    List<String> lines = new ArrayList<>();
    marked(document)
        .lines()
        .forEach(line -> lines.addAll(line.isBlank() ? List.of("") : Lines.wrap("  ", line)));
    lines.add("");
    addConcepts("taken", document.concepts().stream().filter(one -> one.taken()).toList(), lines);
    addConcepts(
        "offered",
        document.concepts().stream().filter(one -> !one.taken()).limit(MOST_OFFERED).toList(),
        lines);
    facts(document).forEach((name, value) -> lines.addAll(Lines.wrap(Lines.fit(name, 12), value)));
    if (!document.masks().isEmpty()) {
      lines.add(
          "masked      "
              + document.masks().stream()
                  .map(ReadDocument.Mask::kind)
                  .collect(Collectors.joining(", ")));
    }
    if (!document.notUnderstood().isEmpty()) {
      lines.addAll(Lines.wrap("not read    ", texts(document.notUnderstood())));
    }
    for (ReadDocument.Hint hint : document.hints()) {
      String what = hint.text().isEmpty() ? hint.code() : "\"%s\"".formatted(hint.text());
      lines.addAll(
          Lines.wrap("look at     ", what + ": " + HINTS.getOrDefault(hint.code(), hint.code())));
    }
    if (document.isEmpty()) {
      lines.add("Nothing was found. Maybe the text is in another language than Dutch or English.");
    }
    return lines;
  }

  /** Returns the text with what is taken between brackets. */
  private static String marked(ReadDocument document) {
    List<Part> parts =
        document.concepts().stream()
            .filter(ReadDocument.Concept::taken)
            .flatMap(concept -> concept.spans().stream())
            .sorted(Comparator.comparingInt(Part::start).thenComparing(part -> -part.end()))
            .toList();
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Part part : parts) {
      if (part.start() >= at) {
        marked.append(document.text(), at, part.start());
        marked.append('[').append(part.text()).append(']');
        at = part.end();
      }
    }
    return marked.append(document.text().substring(at)).toString();
  }

  private static void addConcepts(
      String title, List<ReadDocument.Concept> concepts, List<String> lines) {
    if (concepts.isEmpty()) {
      return;
    }
    lines.add(title);
    for (ReadDocument.Concept concept : concepts) {
      String importance = concept.importance() == null ? "" : concept.importance();
      lines.add(
          "  %s %s %s %3d %%  %s"
              .formatted(
                  Lines.fit(concept.kind(), 10),
                  Lines.fit(concept.label(), LABEL),
                  Lines.fit(importance, 9),
                  Math.round(concept.confidence() / 10.0),
                  concept.how()));
    }
    lines.add("");
  }

  private static Map<String, String> facts(ReadDocument document) {
    Map<String, String> facts = new TreeMap<>();
    put(facts, "languages", document.languages().stream().map(one -> one.span().text()));
    put(facts, "hours", document.hours() == null ? null : document.hours().spans());
    put(facts, "times", document.times() == null ? null : document.times().spans());
    put(facts, "wage", document.wage() == null ? null : document.wage().spans());
    put(facts, "place", document.place() == null ? null : document.place().spans());
    put(facts, "travel", travel(document.travel()));
    put(facts, "openings", document.openings() == null ? null : document.openings().spans());
    put(facts, "dates", document.dates() == null ? null : document.dates().spans());
    put(facts, "diploma", document.diploma() == null ? null : document.diploma().spans());
    put(facts, "education", document.education() == null ? null : document.education().spans());
    put(facts, "licences", document.licences().stream().map(ReadDocument.Licence::label));
    put(facts, "contract", document.contract().stream().map(ReadDocument.Named::value));
    put(facts, "offers", document.offers().stream().map(ReadDocument.Named::value));
    put(facts, "periods", document.periods().stream().map(one -> texts(one.spans())));
    return facts;
  }

  /** Says what is there and what is not: the words alone may be "car" in both cases. */
  private static Stream<String> travel(ReadDocument.@Nullable Travel travel) {
    if (travel == null) {
      return Stream.empty();
    }
    Integer minutes = travel.maxMinutes();
    return Stream.of(
            travel.can().stream().map(ReadText::mode),
            travel.cannot().stream().map(mode -> "no " + mode(mode)),
            Stream.ofNullable(minutes).map("at most %d minutes"::formatted))
        .flatMap(parts -> parts);
  }

  private static String mode(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static void put(Map<String, String> facts, String name, @Nullable List<Part> spans) {
    if (spans != null) {
      facts.put(name, texts(spans));
    }
  }

  private static void put(Map<String, String> facts, String name, Stream<String> values) {
    String joined = values.distinct().collect(Collectors.joining("; "));
    if (!joined.isEmpty()) {
      facts.put(name, joined);
    }
  }

  private static String texts(List<Part> parts) {
    return parts.stream().map(Part::text).distinct().collect(Collectors.joining("; "));
  }
}
