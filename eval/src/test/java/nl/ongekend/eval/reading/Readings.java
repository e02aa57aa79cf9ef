package nl.ongekend.eval.reading;

import java.util.ArrayList;
import java.util.List;
import nl.ongekend.core.profile.Importance;
import nl.ongekend.core.profile.WorkSchedule;
import nl.ongekend.core.reading.ConceptKind;
import nl.ongekend.core.reading.Facts;
import nl.ongekend.core.reading.Found;
import nl.ongekend.core.reading.Hint;
import nl.ongekend.core.reading.Mask;
import nl.ongekend.core.reading.MaskKind;
import nl.ongekend.core.reading.MatchedHow;
import nl.ongekend.core.reading.ReadConcept;
import nl.ongekend.core.reading.ReadLanguage;
import nl.ongekend.core.reading.Reading;
import nl.ongekend.core.reading.ReadingKind;
import nl.ongekend.core.reading.Span;
import nl.ongekend.taxonomy.ConceptType;
import org.jspecify.annotations.Nullable;

/** Writes readings for tests, a part of the text at a time. */
final class Readings {

  static final GoldConcepts CONCEPTS = new GoldConcepts();

  private final String text;
  private final List<ReadConcept> concepts = new ArrayList<>();
  private final List<Mask> masks = new ArrayList<>();
  private final List<ReadLanguage> languages = new ArrayList<>();
  private final List<Hint> hints = new ArrayList<>();
  private @Nullable Found<WorkSchedule> schedule;

  private Readings(String text) {
    this.text = text;
  }

  static Readings in(String text) {
    return new Readings(text);
  }

  Span span(String part) {
    int start = text.indexOf(part);
    return new Span(start, start + part.length());
  }

  Readings skill(String key, Importance importance, boolean taken) {
    concepts.add(
        new ReadConcept(
            ConceptKind.SKILL,
            CONCEPTS.id(ConceptType.SKILL, key),
            key,
            "en",
            importance,
            500,
            taken,
            MatchedHow.SIMILAR,
            List.of()));
    return this;
  }

  Readings mask(MaskKind kind, String part) {
    masks.add(new Mask(kind, span(part)));
    return this;
  }

  Readings hidden(String language, String part) {
    languages.add(new ReadLanguage(language, null, false, true, span(part), "contact"));
    return this;
  }

  Readings hint(String code, String part) {
    hints.add(new Hint(code, span(part)));
    return this;
  }

  Readings schedule(WorkSchedule value, String part) {
    schedule = Found.at(value, span(part));
    return this;
  }

  Reading as(ReadingKind kind) {
    Facts facts =
        new Facts(
            languages, schedule, null, List.of(), List.of(), null, null, null, null, null, null,
            null, List.of(), List.of(), hints);
    return new Reading(kind, text, null, masks, concepts, facts, List.of());
  }
}
