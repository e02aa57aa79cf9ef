package nl.ongekend.core.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ongekend.core.score.Bound;
import nl.ongekend.core.score.OccupationTerm;
import nl.ongekend.core.score.PairScorer;
import nl.ongekend.core.score.PersonFacets;
import nl.ongekend.core.score.SkillsAsk;
import nl.ongekend.core.score.Term;
import nl.ongekend.core.score.TravelOffer;
import nl.ongekend.core.score.VacancyFacets;
import nl.ongekend.core.score.WishesAsk;
import nl.ongekend.core.score.WishesOffer;

/**
 * Which missing answer would move most of the other side across the cut-off.
 *
 * <pre>
 *   opens(f)  = how many could come within reach by the best answer to f alone
 *   closes(f) = how many could leave it by the worst answer to f alone
 *   best question = most opens + closes; then most opens; then the name of the field
 * </pre>
 *
 * The best answer to a skill, licence or language, and to times and place, is the change that meets
 * its condition. Occupations and wishes, and what a vacancy leaves out, have no condition: their
 * term is read at its high and at its low.
 *
 * <p>Sensitive answers are never among the fields: labour-market access, age, recognitions,
 * exclusions, citizen service number, partner. Thread-safe.
 */
public final class NextQuestion {

  private final Reach reach;
  private final Pool pool;

  /** Creates the question over a pool. */
  public NextQuestion(Reach reach, Pool pool) {
    this.reach = reach;
    this.pool = pool;
  }

  /**
   * A missing answer.
   *
   * @param field its path in the document
   * @param condition the skill, licence or language that it is about, or the condition of its kind;
   *     {@link Condition.Kind#SCORE} when it counts for the score only
   */
  public record Field(String field, Condition condition) {}

  /**
   * What an answer could move.
   *
   * @param field the missing answer
   * @param opens how many could come within reach
   * @param closes how many could leave it
   */
  public record Worth(Field field, int opens, int closes) {

    /** Returns how many the answer could move. */
    public int moves() {
      return opens + closes;
    }
  }

  private static final Comparator<Worth> BEST_FIRST =
      Comparator.comparingInt(Worth::moves)
          .thenComparingInt(Worth::opens)
          .reversed()
          .thenComparing(worth -> worth.field().field())
          .thenComparingInt(worth -> worth.field().condition().subject());

  /** Returns the missing answers of a person that could move a vacancy, the best question first. */
  public List<Worth> ofPerson(PersonView person) {
    Tally tally = new Tally();
    List<TermField> terms = missing(person.facets());
    pool.vacancies(
        person,
        reach,
        1,
        vacancy -> {
          Pair pair = new Pair(person, vacancy);
          List<UnmetCondition> unmet = reach.unmet(pair);
          tally.addTerms(pair, unmet, terms);
          if (unmet.size() == 1 && unmet.getFirst().open()) {
            tally.addOpen(pair, unmet.getFirst());
          }
        });
    return tally.worth();
  }

  /** Returns the missing answers of a vacancy that could move a person, the best question first. */
  public List<Worth> ofVacancy(VacancyView vacancy) {
    Tally tally = new Tally();
    List<TermField> terms = missing(vacancy.facets());
    pool.people(
        vacancy,
        reach,
        0,
        person -> {
          // What has expired is not the vacancy's to answer.
          PersonView confirmed =
              person.withDays(person.facets().availableFrom(), PersonFacets.NEVER);
          Pair pair = new Pair(confirmed, vacancy);
          tally.addTerms(pair, reach.unmet(pair), terms);
        });
    return tally.worth();
  }

  /** A missing answer that counts for some terms only. */
  private record TermField(Field field, List<Term> terms) {

    static TermField of(String field, Term... terms) {
      return new TermField(new Field(field, Condition.of(Condition.Kind.SCORE)), List.of(terms));
    }
  }

  private static List<TermField> missing(PersonFacets person) {
    List<TermField> missing = new ArrayList<>();
    if (!person.occupations().known()) {
      missing.add(TermField.of("occupations", Term.OCCUPATION));
    }
    WishesOffer wishes = person.wishes();
    if (wishes.occupations() == null
        || wishes.sectors() == WishesOffer.UNKNOWN
        || wishes.contracts() == WishesOffer.UNKNOWN
        || wishes.motives() == WishesOffer.UNKNOWN) {
      missing.add(TermField.of("wishes", Term.WISHES));
    }
    return List.copyOf(missing);
  }

  private static List<TermField> missing(VacancyFacets vacancy) {
    List<TermField> missing = new ArrayList<>();
    SkillsAsk skills = vacancy.skills();
    if (skills.derived() || skills.state() == SkillsAsk.State.MISSING) {
      missing.add(TermField.of("skills", Term.COVERAGE, Term.USE));
    }
    if (vacancy.occupation() == OccupationTerm.NO_OCCUPATION) {
      missing.add(TermField.of("occupation", Term.OCCUPATION));
    }
    if (vacancy.languages().silent()) {
      missing.add(TermField.of("languages", Term.LANGUAGE));
    }
    if (vacancy.hours().max() < 0 || vacancy.hours().shifts().isEmpty()) {
      missing.add(TermField.of("schedule", Term.HOURS));
    }
    if (!vacancy.travel().known()) {
      missing.add(TermField.of("workplaces", Term.TRAVEL));
    }
    WishesAsk wishes = vacancy.wishes();
    if (wishes.sector() < 0 || wishes.contract() < 0 || wishes.motives() < 0) {
      missing.add(TermField.of("terms", Term.WISHES));
    }
    return List.copyOf(missing);
  }

  /** Counts by field. */
  private final class Tally {
    private final Map<Field, int[]> movesByField = new HashMap<>();

    void addTerms(Pair pair, List<UnmetCondition> unmet, List<TermField> fields) {
      if (!unmet.isEmpty() || fields.isEmpty()) {
        return;
      }
      int score = reach.score(pair);
      boolean within = score >= reach.cutOff();
      for (TermField field : fields) {
        int best = score + difference(pair, field, Bound.HIGH);
        int worst = score + difference(pair, field, Bound.LOW);
        if (!within && best >= reach.cutOff()) {
          moves(field.field())[0]++;
        }
        if (within && worst < reach.cutOff()) {
          moves(field.field())[1]++;
        }
      }
    }

    private int difference(Pair pair, TermField field, Bound bound) {
      int difference = 0;
      for (Term term : field.terms()) {
        difference += points(pair, term, bound) - points(pair, term, Bound.EXPECTED);
      }
      return difference;
    }

    private int points(Pair pair, Term term, Bound bound) {
      return PairScorer.points(
          term, pair.person().facets(), pair.vacancy().facets(), reach.context(), bound);
    }

    void addOpen(Pair pair, UnmetCondition unmet) {
      if (reach.findMiss(pair, List.of(unmet)).isPresent()) {
        moves(field(pair.person().facets(), unmet.condition()))[0]++;
      }
    }

    private int[] moves(Field field) {
      return movesByField.computeIfAbsent(field, _ -> new int[2]);
    }

    List<Worth> worth() {
      return movesByField.entrySet().stream()
          .map(entry -> new Worth(entry.getKey(), entry.getValue()[0], entry.getValue()[1]))
          .sorted(BEST_FIRST)
          .toList();
    }
  }

  private static Field field(PersonFacets person, Condition condition) {
    String field =
        switch (condition.kind()) {
          case SKILL -> "skills";
          case LICENCE -> "licences";
          case LANGUAGE -> "languages";
          case HOURS ->
              person.hours().min() < 0 && person.hours().max() < 0
                  ? "workTime.hours"
                  : "workTime.available";
          case TRAVEL -> travelField(person.travel());
          default ->
              throw new IllegalArgumentException(
                  "condition (%s) must be one that an answer can meet.%nMaybe it is never open."
                      .formatted(condition));
        };
    return new Field(field, condition);
  }

  private static String travelField(TravelOffer travel) {
    if (travel.place() == TravelOffer.UNKNOWN || travel.slackMinutes() > 0) {
      return "mobility.home";
    }
    return travel.modes() == TravelOffer.UNKNOWN ? "mobility.modes" : "mobility.maxMinutes";
  }
}
