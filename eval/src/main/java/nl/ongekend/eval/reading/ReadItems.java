package nl.ongekend.eval.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ongekend.core.profile.VacancyPeriod;
import nl.ongekend.core.profile.WorkSchedule;
import nl.ongekend.core.reading.ConceptKind;
import nl.ongekend.core.reading.Facts;
import nl.ongekend.core.reading.Found;
import nl.ongekend.core.reading.Hint;
import nl.ongekend.core.reading.ReadConcept;
import nl.ongekend.core.reading.ReadLanguage;
import nl.ongekend.core.reading.ReadLicence;
import nl.ongekend.core.reading.ReadPlace;
import nl.ongekend.core.reading.ReadTravel;
import nl.ongekend.core.reading.Reading;
import nl.ongekend.core.reading.ReadingKind;
import nl.ongekend.core.reading.Span;
import nl.ongekend.taxonomy.ConceptId;
import org.jspecify.annotations.Nullable;

/** Turns a reading into items. */
final class ReadItems {

  private static final String REFUSED = "refused.";
  private static final String ASKS_TOO_MUCH = "asks-too-much";
  private static final Set<String> REMARKS =
      Set.of("wage.missing", "hours.missing", "diploma.only");

  private final Reading reading;
  private final List<Item> items = new ArrayList<>();

  private ReadItems(Reading reading) {
    this.reading = reading;
  }

  /** Returns everything that was read. */
  static List<Item> of(Reading reading) {
    ReadItems items = new ReadItems(reading);
    items.addConcepts();
    items.addLanguages(reading.facts());
    items.addTerms(reading.facts());
    items.addDates(reading.facts());
    items.addPerson(reading.facts());
    items.addPlaces(reading.facts());
    items.addRemarks();
    return MergedItems.of(items.items);
  }

  private void add(Field field, String value, Collection<Span> spans) {
    items.add(Item.read(field, value, spans));
  }

  /** A licence is a concept too; as a licence it is measured with the licences. */
  private void addConcepts() {
    Set<ConceptId> licences =
        reading.facts().licences().stream()
            .map(found -> found.value().id())
            .collect(Collectors.toSet());
    for (ReadConcept concept : reading.concepts()) {
      if (!licences.contains(concept.id())) {
        addConcept(concept);
      }
    }
  }

  private void addConcept(ReadConcept concept) {
    boolean occupation = concept.kind() == ConceptKind.OCCUPATION;
    String id = concept.id().uri();
    add(occupation ? Field.OCCUPATION_OFFERED : Field.SKILL_OFFERED, id, concept.spans());
    if (!concept.taken()) {
      return;
    }
    add(occupation ? Field.OCCUPATION : Field.SKILL, id, concept.spans());
    if (concept.importance() != null) {
      String value = Values.with(concept.id(), Values.importance(concept.importance()));
      add(Field.IMPORTANCE, value, concept.spans());
    }
  }

  private void addLanguages(Facts facts) {
    if (reading.language() != null) {
      add(Field.TEXT_LANGUAGE, reading.language(), List.of());
    }
    for (ReadLanguage language : facts.languages()) {
      addLanguage(language, List.of(language.span()));
    }
  }

  private void addLanguage(ReadLanguage one, List<Span> span) {
    if (one.hidden()) {
      add(Field.HIDDEN_LANGUAGE, one.language(), span);
      return;
    }
    boolean asked = reading.kind() == ReadingKind.VACANCY;
    add(
        Field.LANGUAGE,
        asked ? Values.language(one.language(), one.required()) : one.language(),
        span);
    if (one.level() != null) {
      add(Field.LANGUAGE_LEVEL, one.language() + " " + one.level(), span);
    }
  }

  private void addTerms(Facts facts) {
    addSchedule(facts.schedule());
    if (facts.wage() != null
        && (facts.wage().value().from() != null || facts.wage().value().to() != null)) {
      add(Field.WAGE, Values.wage(facts.wage().value()), facts.wage().spans());
    }
    facts.contracts().forEach(one -> add(Field.CONTRACT, Values.word(one.value()), one.spans()));
    facts.licences().forEach(one -> add(Field.LICENCE, licence(one.value()), one.spans()));
    facts.offers().forEach(one -> add(Field.OFFER, Values.word(one.value()), one.spans()));
    if (facts.diploma() != null) {
      add(Field.DIPLOMA, Values.diploma(facts.diploma().value()), facts.diploma().spans());
    }
    if (facts.openings() != null) {
      add(Field.OPENINGS, facts.openings().value().toString(), facts.openings().spans());
    }
  }

  private static String licence(ReadLicence licence) {
    return licence.importance() == null
        ? Values.with(licence.id(), licence.held() ? "held" : "absent")
        : Values.with(licence.id(), Values.importance(licence.importance()));
  }

  private void addSchedule(@Nullable Found<WorkSchedule> found) {
    if (found == null) {
      return;
    }
    WorkSchedule schedule = found.value();
    if (schedule.minHours() != null || schedule.maxHours() != null) {
      add(Field.HOURS, Values.hours(schedule.minHours(), schedule.maxHours()), found.spans());
    }
    if (schedule.intervals() != null) {
      schedule
          .intervals()
          .forEach(
              one -> add(Field.TIMES, Values.time(one.day(), one.from(), one.to()), found.spans()));
    }
  }

  private void addDates(Facts facts) {
    if (facts.availableFrom() != null) {
      String value = Values.date("available-from", facts.availableFrom().value());
      add(Field.DATE, value, facts.availableFrom().spans());
    }
    if (facts.period() == null) {
      return;
    }
    VacancyPeriod period = facts.period().value();
    List<Span> spans = facts.period().spans();
    if (period.start() != null) {
      add(Field.DATE, Values.date("start", period.start()), spans);
    }
    if (period.closes() != null) {
      add(Field.DATE, Values.date("closes", period.closes()), spans);
    }
    if (period.end() != null) {
      add(Field.DATE, Values.date("end", period.end()), spans);
    }
  }

  private void addPerson(Facts facts) {
    if (facts.education() != null && facts.education().value().level() != null) {
      String level = Values.word(facts.education().value().level());
      add(Field.EDUCATION, level, facts.education().spans());
    }
    facts.periods().forEach(one -> add(Field.PERIOD, Values.period(one.value()), one.spans()));
    if (facts.travel() != null) {
      ReadTravel travel = facts.travel().value();
      List<Span> spans = facts.travel().spans();
      travel.can().forEach(mode -> add(Field.TRAVEL, "can " + Values.word(mode), spans));
      travel.cannot().forEach(mode -> add(Field.TRAVEL, "cannot " + Values.word(mode), spans));
      if (travel.maxMinutes() != null) {
        add(Field.TRAVEL, "minutes " + travel.maxMinutes(), spans);
      }
    }
  }

  /** A place is known by its own name and by that of its municipality. */
  private void addPlaces(Facts facts) {
    if (facts.place() != null) {
      ReadPlace place = facts.place().value();
      Set<String> names = Set.copyOf(List.of(place.name(), place.municipality()));
      items.add(new Item(Field.PLACE, names, facts.place().spans(), false));
    }
  }

  private void addRemarks() {
    for (var mask : reading.masks()) {
      String kind = Values.word(mask.kind());
      add(Field.MASK, kind, List.of(mask.span()));
      add(Field.MASK_KIND, kind, List.of(mask.span()));
    }
    for (Hint hint : reading.facts().hints()) {
      addHint(hint.code(), hint.span() == null ? List.of() : List.of(hint.span()));
    }
    reading.notUnderstood().forEach(span -> add(Field.NOT_UNDERSTOOD, "", List.of(span)));
  }

  /** Other hints are for people to look at, and nobody annotated them. */
  private void addHint(String code, List<Span> span) {
    if (code.startsWith(REFUSED)) {
      add(Field.REFUSED, code, span);
    } else if (code.startsWith(ASKS_TOO_MUCH)) {
      add(Field.ASKS_TOO_MUCH, code, span);
    } else if (REMARKS.contains(code)) {
      add(Field.REMARK, code, span);
    }
  }
}
