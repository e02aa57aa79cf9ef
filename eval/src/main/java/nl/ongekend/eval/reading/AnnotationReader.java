package nl.ongekend.eval.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.ongekend.core.profile.Cefr;
import nl.ongekend.core.profile.ContractForm;
import nl.ongekend.core.profile.DiplomaDemand;
import nl.ongekend.core.profile.EducationLevel;
import nl.ongekend.core.profile.TravelMode;
import nl.ongekend.core.reading.MaskKind;
import nl.ongekend.core.reading.OfferKind;
import nl.ongekend.core.reading.ReadingKind;
import nl.ongekend.core.reading.Span;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.ConceptType;

/** Turns the annotations of one text into items; {@code gold/README.md} lists the words. */
final class AnnotationReader {

  private static final String HIDDEN = "hidden";
  private static final String ANY_LEVEL = "~";
  private static final String NO_LEVEL = "-";
  private static final List<String> IMPORTANCES = List.of("must", "nice", "trainable");
  private static final List<String> LICENCE_STATES = List.of("held", "absent");

  private final GoldConcepts concepts;
  private final ReadingKind kind;
  private final List<Item> items = new ArrayList<>();

  AnnotationReader(GoldConcepts concepts, ReadingKind kind) {
    this.concepts = concepts;
    this.kind = kind;
  }

  List<Item> items() {
    return List.copyOf(items);
  }

  /**
   * Adds the items of a mark.
   *
   * @throws IllegalArgumentException when an annotation has a word that is not there, or details
   *     that do not go with it
   */
  void add(Mark mark) {
    for (String annotation : mark.annotations()) {
      try {
        Annotation one = Annotation.parse(annotation);
        add(one, mark.span());
        addDoubt(one, mark.span());
      } catch (RuntimeException e) {
        throw new IllegalArgumentException("annotation (%s): %s".formatted(annotation, e), e);
      }
    }
  }

  /** What may be left out of a line may be called not understood instead. */
  private void addDoubt(Annotation one, Span span) {
    if (kind == ReadingKind.QUERY && one.optional()) {
      items.add(new Item(Field.NOT_UNDERSTOOD, Set.of(), List.of(span), true));
    }
  }

  private void add(Annotation one, Span span) {
    switch (one.word()) {
      case "occupation" -> addOccupation(one, span);
      case "skill" -> addSkill(one, span);
      case "licence" -> addLicence(one, span);
      case "language" -> addLanguage(one, span);
      case "hours" -> add(Field.HOURS, one, span, NotedAmounts.hours(one));
      case "times" -> addTimes(one, span);
      case "wage" -> add(Field.WAGE, one, span, NotedAmounts.wages(one));
      case "contract" -> add(Field.CONTRACT, one, span, words(one, ContractForm.class));
      case "diploma" -> addSchooling(Field.DIPLOMA, one, span, diplomas(one));
      case "education" ->
          addSchooling(Field.EDUCATION, one, span, words(one, EducationLevel.class));
      case "place" -> add(Field.PLACE, one, span, List.of(one.all().split("/", -1)));
      case "openings" -> add(Field.OPENINGS, one, span, one.details());
      case "start", "closes", "end", "available-from" -> addDate(one, span);
      case "offer" -> add(Field.OFFER, one, span, words(one, OfferKind.class));
      case "can", "cannot" -> addTravel(one, span);
      case "minutes" -> add(Field.TRAVEL, one, span, List.of("minutes " + one.detail(0)));
      case "period" -> add(Field.PERIOD, one, span, one.details());
      case "mask" -> addMask(one, span);
      case "refused" -> addRefused(one, span);
      case "asks-too-much" -> add(Field.ASKS_TOO_MUCH, one, span, List.of());
      case "not-understood" -> add(Field.NOT_UNDERSTOOD, one, span, List.of());
      default ->
          throw new IllegalArgumentException(
              "word (%s) must be one of those in gold/README.md.".formatted(one.word()));
    }
  }

  private void add(Field field, Annotation one, Span span, Collection<String> values) {
    Set<String> right = one.any() ? Set.of() : Set.copyOf(values);
    items.add(new Item(field, right, List.of(span), one.optional()));
  }

  private void addOccupation(Annotation one, Span span) {
    List<String> ids = ids(one, ConceptType.OCCUPATION);
    add(Field.OCCUPATION, one, span, ids);
    add(Field.OCCUPATION_OFFERED, one, span, ids);
  }

  private void addSkill(Annotation one, Span span) {
    List<String> ids = ids(one, ConceptType.SKILL);
    add(Field.SKILL, one, span, ids);
    add(Field.SKILL_OFFERED, one, span, ids);
    if (kind == ReadingKind.VACANCY && !one.any()) {
      String importance = requireOneOf(IMPORTANCES, one.detail(1));
      add(Field.IMPORTANCE, one, span, mapped(ids, id -> id + " " + importance));
    }
  }

  /** A licence is a concept too; a reader that proposes it as one as well is not wrong. */
  private void addLicence(Annotation one, Span span) {
    List<String> ids = ids(one, ConceptType.SKILL);
    List<String> states = kind == ReadingKind.VACANCY ? IMPORTANCES : LICENCE_STATES;
    String state = one.any() ? "" : requireOneOf(states, one.detail(1));
    add(Field.LICENCE, one, span, mapped(ids, id -> id + " " + state));
    addOptionalSkills(ids, span);
  }

  private void addOptionalSkills(List<String> ids, Span span) {
    for (Field field : List.of(Field.SKILL, Field.SKILL_OFFERED)) {
      items.add(new Item(field, Set.copyOf(ids), List.of(span), true));
    }
  }

  /** The field of a diploma may be read as knowledge too. */
  private void addSchooling(Field field, Annotation one, Span span, List<String> values) {
    add(field, one, span, values);
    addOptionalSkills(List.of(), span);
  }

  private List<String> ids(Annotation one, ConceptType type) {
    if (one.any()) {
      return List.of();
    }
    return one.alternatives(0).stream()
        .map(key -> concepts.id(type, key))
        .map(ConceptId::uri)
        .toList();
  }

  private void addLanguage(Annotation one, Span span) {
    List<String> languages = one.alternatives(0);
    if (one.details().contains(HIDDEN)) {
      add(Field.HIDDEN_LANGUAGE, one, span, languages);
      return;
    }
    String level = one.detail(1);
    if (kind == ReadingKind.VACANCY) {
      String asked = requireOneOf(List.of("must", "nice"), one.detail(2));
      // What may be left out is a matter of taste, and so is whether it is a condition.
      List<String> classes = one.optional() ? List.of("must", "nice") : List.of(asked);
      add(Field.LANGUAGE, one, span, crossed(languages, classes));
    } else {
      add(Field.LANGUAGE, one, span, languages);
    }
    addLevel(one, span, languages, level);
  }

  private void addLevel(Annotation one, Span span, List<String> languages, String level) {
    if (level.equals(NO_LEVEL)) {
      return;
    }
    boolean free = level.equals(ANY_LEVEL) || level.endsWith("?");
    List<String> levels =
        level.equals(ANY_LEVEL)
            ? Arrays.stream(Cefr.values()).map(Cefr::name).toList()
            : Arrays.stream(level.replace("?", "").split("/"))
                .map(name -> Annotation.constant(Cefr.class, name).name())
                .toList();
    Set<String> values = Set.copyOf(crossed(languages, levels));
    items.add(new Item(Field.LANGUAGE_LEVEL, values, List.of(span), free || one.optional()));
  }

  private void addTimes(Annotation one, Span span) {
    if (one.any()) {
      add(Field.TIMES, one, span, List.of());
    } else {
      NotedAmounts.times(one).forEach(time -> add(Field.TIMES, one, span, List.of(time)));
    }
  }

  private void addDate(Annotation one, Span span) {
    if (one.any()) {
      add(Field.DATE, one, span, List.of());
      return;
    }
    LocalDate date = LocalDate.parse(one.detail(0));
    add(Field.DATE, one, span, List.of(Values.date(one.word(), date)));
  }

  private void addTravel(Annotation one, Span span) {
    for (String mode : one.details()) {
      String word = Values.word(Annotation.constant(TravelMode.class, mode));
      add(Field.TRAVEL, one, span, List.of(one.word() + " " + word));
    }
  }

  private void addMask(Annotation one, Span span) {
    List<String> kinds = words(one, MaskKind.class);
    add(Field.MASK, one, span, kinds);
    add(Field.MASK_KIND, one, span, kinds);
  }

  /** A demand to be a native speaker also shows that the language is needed. */
  private void addRefused(Annotation one, Span span) {
    add(Field.REFUSED, one, span, mapped(one.details(), code -> "refused." + code));
    if (one.detail(0).equals("native-speaker")) {
      items.add(new Item(Field.HIDDEN_LANGUAGE, Set.of(), List.of(span), true));
    }
  }

  private static List<String> diplomas(Annotation one) {
    List<String> values = new ArrayList<>();
    for (String word : one.any() ? List.<String>of() : one.alternatives(0)) {
      DiplomaDemand demand =
          word.equals("legal")
              ? DiplomaDemand.LEGALLY_REQUIRED
              : Annotation.constant(DiplomaDemand.class, word);
      for (String level : levels(one.detail(1, Annotation.ANY))) {
        values.add(Values.diploma(demand, level));
      }
    }
    return values;
  }

  private static List<String> levels(String levels) {
    List<String> all = Arrays.stream(EducationLevel.values()).map(Values::word).toList();
    if (!levels.equals(Annotation.ANY)) {
      return Arrays.stream(levels.split("/")).map(level -> requireOneOf(all, level)).toList();
    }
    List<String> any = new ArrayList<>(all);
    any.add("");
    return any;
  }

  private static <E extends Enum<E>> List<String> words(Annotation one, Class<E> type) {
    if (one.any()) {
      return List.of();
    }
    return mapped(one.alternatives(0), word -> Values.word(Annotation.constant(type, word)));
  }

  private static List<String> mapped(List<String> values, UnaryOperator<String> change) {
    return values.stream().map(change).toList();
  }

  private static List<String> crossed(List<String> firsts, List<String> seconds) {
    return firsts.stream()
        .flatMap(first -> seconds.stream().map(second -> first + " " + second))
        .collect(Collectors.toList());
  }

  private static String requireOneOf(List<String> allowed, String word) {
    if (!allowed.contains(word)) {
      throw new IllegalArgumentException("(%s) must be one of %s.".formatted(word, allowed));
    }
    return word;
  }
}
