package nl.ongekend.api.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.ongekend.core.document.Documents;
import nl.ongekend.core.profile.Diploma;
import nl.ongekend.core.profile.Education;
import nl.ongekend.core.profile.Employer;
import nl.ongekend.core.profile.Importance;
import nl.ongekend.core.profile.Money;
import nl.ongekend.core.profile.SchedulePattern;
import nl.ongekend.core.profile.TravelMode;
import nl.ongekend.core.profile.VacancyPeriod;
import nl.ongekend.core.profile.Wage;
import nl.ongekend.core.profile.WeekInterval;
import nl.ongekend.core.profile.WorkSchedule;
import nl.ongekend.core.reading.Drafts;
import nl.ongekend.core.reading.Facts;
import nl.ongekend.core.reading.Found;
import nl.ongekend.core.reading.Hint;
import nl.ongekend.core.reading.Mask;
import nl.ongekend.core.reading.ReadConcept;
import nl.ongekend.core.reading.ReadLanguage;
import nl.ongekend.core.reading.ReadLicence;
import nl.ongekend.core.reading.ReadPeriod;
import nl.ongekend.core.reading.ReadPlace;
import nl.ongekend.core.reading.ReadTravel;
import nl.ongekend.core.reading.Reading;
import nl.ongekend.core.reading.ReadingKind;
import nl.ongekend.core.reading.Span;
import nl.ongekend.core.release.Build;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Turns readings into documents. Thread-safe. */
public final class ReadMapper {

  private static final UUID NO_ID = new UUID(0, 0);

  private final Build build;
  private final TaxonomySnapshot taxonomy;
  private final Documents documents;

  /** Maps the readings of a program with a taxonomy. */
  public ReadMapper(Build build, TaxonomySnapshot taxonomy, Documents documents) {
    this.build = build;
    this.taxonomy = taxonomy;
    this.documents = documents;
  }

  /** Returns the document of a reading. */
  public ReadDocument document(Reading reading, LocalDate asOf) {
    String text = reading.text();
    Facts facts = reading.facts();
    return new ReadDocument(
        ReadDocument.SCHEMA,
        build.version(),
        build.commit(),
        asOf,
        taxonomy.version(),
        name(reading.kind()),
        reading.language(),
        text,
        reading.masks().stream().map(ReadMapper::mask).toList(),
        reading.concepts().stream().map(concept -> concept(concept, text)).toList(),
        facts.languages().stream().map(language -> language(language, text)).toList(),
        map(facts.schedule(), text, ReadMapper::hours),
        map(facts.schedule(), text, ReadMapper::times),
        map(facts.wage(), text, ReadMapper::pay),
        named(facts.contracts(), text),
        list(facts.licences(), text, this::licence),
        map(facts.diploma(), text, ReadMapper::diploma),
        map(facts.education(), text, ReadMapper::education),
        map(facts.place(), text, ReadMapper::place),
        map(facts.travel(), text, ReadMapper::travel),
        map(facts.openings(), text, ReadDocument.Count::new),
        dates(facts, text),
        list(facts.periods(), text, ReadMapper::period),
        named(facts.offers(), text),
        parts(reading.notUnderstood(), text),
        facts.hints().stream().map(hint -> hint(hint, text)).toList(),
        draft(reading));
  }

  /** Returns what is taken as a document, without what no text can say. */
  private @Nullable ObjectNode draft(Reading reading) {
    if (isEmpty(reading)) {
      return null;
    }
    boolean vacancy = reading.kind() == ReadingKind.VACANCY;
    Employer nobody = new Employer("draft", "draft", null, null, null, null);
    String json =
        vacancy
            ? documents.write(Drafts.vacancy(reading, NO_ID, nobody))
            : documents.write(Drafts.passport(reading, NO_ID, "draft"));
    ObjectNode draft = (ObjectNode) ViewJson.mapper().readTree(json);
    draft.remove(List.of("id", vacancy ? "employer" : "name"));
    return draft;
  }

  /** Whether neither a concept is taken nor a fact was read. */
  private static boolean isEmpty(Reading reading) {
    Facts facts = reading.facts();
    boolean any =
        Stream.of(
                facts.schedule(),
                facts.wage(),
                facts.diploma(),
                facts.education(),
                facts.place(),
                facts.travel(),
                facts.openings(),
                facts.period(),
                facts.availableFrom())
            .anyMatch(Objects::nonNull);
    boolean none =
        facts.languages().isEmpty()
            && facts.contracts().isEmpty()
            && facts.licences().isEmpty()
            && facts.periods().isEmpty()
            && facts.offers().isEmpty();
    return !any && none && reading.concepts().stream().noneMatch(ReadConcept::taken);
  }

  private static ReadDocument.Concept concept(ReadConcept concept, String text) {
    return new ReadDocument.Concept(
        name(concept.kind()),
        concept.id().uri(),
        concept.label(),
        concept.language(),
        importance(concept.importance()),
        concept.confidence(),
        concept.taken(),
        parts(concept.spans(), text),
        name(concept.how()));
  }

  private static ReadDocument.Mask mask(Mask mask) {
    return new ReadDocument.Mask(name(mask.kind()), mask.span().start(), mask.span().end());
  }

  private static ReadDocument.Language language(ReadLanguage language, String text) {
    return new ReadDocument.Language(
        language.language(),
        nameOf(language.level()),
        language.required(),
        language.hidden(),
        part(language.span(), text),
        language.why());
  }

  private static ReadDocument.Schooling diploma(Diploma diploma, List<ReadDocument.Part> spans) {
    return new ReadDocument.Schooling(
        diploma.demand().name(), nameOf(diploma.level()), diploma.field(), spans);
  }

  private static ReadDocument.Schooling education(
      Education education, List<ReadDocument.Part> spans) {
    return new ReadDocument.Schooling(null, nameOf(education.level()), education.field(), spans);
  }

  private static ReadDocument.Period period(ReadPeriod period, List<ReadDocument.Part> spans) {
    return new ReadDocument.Period(period.months(), period.from(), period.to(), spans);
  }

  private ReadDocument.Licence licence(ReadLicence licence, List<ReadDocument.Part> spans) {
    return new ReadDocument.Licence(
        licence.id().uri(),
        label(licence.id()),
        importance(licence.importance()),
        licence.held(),
        spans);
  }

  private String label(ConceptId id) {
    int skill = taxonomy.skillOrdinal(id);
    return skill == TaxonomySnapshot.ABSENT
        ? id.uri()
        : taxonomy.skillLabels().preferred(skill, "nl");
  }

  private static ReadDocument.@Nullable Hours hours(
      WorkSchedule schedule, List<ReadDocument.Part> spans) {
    if (schedule.minHours() == null && schedule.maxHours() == null) {
      return null;
    }
    return new ReadDocument.Hours(
        schedule.minHours() == null ? null : schedule.minHours().toDecimal(),
        schedule.maxHours() == null ? null : schedule.maxHours().toDecimal(),
        spans);
  }

  private static ReadDocument.@Nullable Times times(
      WorkSchedule schedule, List<ReadDocument.Part> spans) {
    if (schedule.pattern() == SchedulePattern.UNKNOWN) {
      return null;
    }
    List<WeekInterval> intervals = schedule.intervals();
    return new ReadDocument.Times(
        schedule.pattern().name(),
        intervals == null
            ? List.of()
            : intervals.stream()
                .map(one -> "%s %s-%s".formatted(one.day(), one.from(), one.to()))
                .toList(),
        spans);
  }

  private static ReadDocument.Pay pay(Wage wage, List<ReadDocument.Part> spans) {
    Money from = wage.from();
    Money to = wage.to();
    Money any = from == null ? to : from;
    return new ReadDocument.Pay(
        from == null ? null : Long.valueOf(from.cents()),
        to == null ? null : Long.valueOf(to.cents()),
        any == null ? "" : any.currency(),
        any == null ? "" : any.per().name(),
        any == null ? "" : any.basis().name(),
        spans);
  }

  private static ReadDocument.Place place(ReadPlace place, List<ReadDocument.Part> spans) {
    return new ReadDocument.Place(place.name(), place.postcode(), place.municipality(), spans);
  }

  private static ReadDocument.Travel travel(ReadTravel travel, List<ReadDocument.Part> spans) {
    return new ReadDocument.Travel(
        travel.can().stream().sorted().map(TravelMode::name).toList(),
        travel.cannot().stream().sorted().map(TravelMode::name).toList(),
        travel.maxMinutes(),
        spans);
  }

  private static ReadDocument.@Nullable Dates dates(Facts facts, String text) {
    Found<VacancyPeriod> period = facts.period();
    Found<LocalDate> from = facts.availableFrom();
    if (period == null && from == null) {
      return null;
    }
    List<Span> spans = new ArrayList<>();
    Stream.of(period, from).filter(Objects::nonNull).forEach(found -> spans.addAll(found.spans()));
    VacancyPeriod dates = period == null ? VacancyPeriod.unknown() : period.value();
    return new ReadDocument.Dates(
        dates.start(),
        dates.latestStart(),
        dates.closes(),
        dates.end(),
        from == null ? null : from.value(),
        parts(spans, text));
  }

  private static ReadDocument.Hint hint(Hint hint, String text) {
    Span span = hint.span();
    return span == null
        ? new ReadDocument.Hint(hint.code(), "", null)
        : new ReadDocument.Hint(hint.code(), span.in(text), part(span, text));
  }

  private static <E extends Enum<E>> List<ReadDocument.Named> named(
      List<Found<E>> found, String text) {
    return found.stream()
        .map(one -> new ReadDocument.Named(one.value().name(), parts(one.spans(), text)))
        .toList();
  }

  private static <T, R> List<R> list(
      List<Found<T>> found, String text, BiFunction<T, List<ReadDocument.Part>, R> mapper) {
    return found.stream().map(one -> mapper.apply(one.value(), parts(one.spans(), text))).toList();
  }

  private static <T, R extends @Nullable Object> @Nullable R map(
      @Nullable Found<T> found, String text, BiFunction<T, List<ReadDocument.Part>, R> mapper) {
    return found == null ? null : mapper.apply(found.value(), parts(found.spans(), text));
  }

  private static List<ReadDocument.Part> parts(List<Span> spans, String text) {
    return spans.stream().map(span -> part(span, text)).toList();
  }

  private static ReadDocument.Part part(Span span, String text) {
    return new ReadDocument.Part(span.start(), span.end(), span.in(text));
  }

  private static @Nullable String importance(@Nullable Importance importance) {
    return switch (importance) {
      case ESSENTIAL -> "must";
      case DESIRED -> "nice";
      case TRAINABLE -> "trainable";
      case null -> null;
    };
  }

  private static @Nullable String nameOf(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name();
  }

  /** Returns {@code document-number} for {@code DOCUMENT_NUMBER}. */
  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
