package nl.ongekend.core.assign;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A cohort, vacancies and the candidates among their pairs: the graph of everybody's best k.
 * Immutable and thread-safe; equal content gives equal results, whatever order it came in.
 *
 * <p>People are numbered by who comes first: most days without a proposal, ties by the keyed hash
 * of the id. Candidates of a person stand in the order of that person's own list: most points
 * first, ties by the keyed hash of the vacancy.
 */
public final class AssignmentProblem {

  private final AssignmentRules rules;
  private final List<Participant> people;
  private final List<OpenVacancy> vacancies;
  private final Map<String, Integer> personById;
  private final Map<String, Integer> vacancyById;

  /** By person: the first candidate; one more at the end. */
  final int[] firstByPerson;

  /** By candidate: its person, its vacancy, its points. */
  final int[] personByCandidate;

  final int[] vacancyByCandidate;
  final int[] pointsByCandidate;

  /** By vacancy: the first place in {@link #candidatesOfVacancy}; one more at the end. */
  final int[] firstByVacancy;

  /** Candidates by vacancy, people in order. */
  final int[] candidatesOfVacancy;

  /** Takes sorted people, sorted vacancies and keys of candidates, each once. */
  AssignmentProblem(
      AssignmentRules rules, List<Participant> people, List<OpenVacancy> vacancies, long[] sorted) {
    this.rules = rules;
    this.people = people;
    this.vacancies = vacancies;
    this.personById = numbered(people, Participant::id);
    this.vacancyById = numbered(vacancies, OpenVacancy::id);
    this.firstByPerson = new int[people.size() + 1];
    this.personByCandidate = new int[sorted.length];
    this.vacancyByCandidate = new int[sorted.length];
    this.pointsByCandidate = new int[sorted.length];
    for (int c = 0; c < sorted.length; c++) {
      personByCandidate[c] = CandidateKey.person(sorted[c]);
      vacancyByCandidate[c] = CandidateKey.vacancy(sorted[c]);
      pointsByCandidate[c] = CandidateKey.points(sorted[c]);
      firstByPerson[personByCandidate[c] + 1]++;
    }
    Arrays.parallelPrefix(firstByPerson, Integer::sum);
    this.firstByVacancy = new int[vacancies.size() + 1];
    this.candidatesOfVacancy = new int[sorted.length];
    groupByVacancy();
  }

  private void groupByVacancy() {
    for (int vacancy : vacancyByCandidate) {
      firstByVacancy[vacancy + 1]++;
    }
    Arrays.parallelPrefix(firstByVacancy, Integer::sum);
    int[] next = firstByVacancy.clone();
    for (int c = 0; c < vacancyByCandidate.length; c++) {
      candidatesOfVacancy[next[vacancyByCandidate[c]]++] = c;
    }
  }

  private static <T> Map<String, Integer> numbered(List<T> things, Function<T, String> id) {
    Map<String, Integer> numberById = HashMap.newHashMap(things.size());
    for (T thing : things) {
      numberById.put(id.apply(thing), numberById.size());
    }
    return numberById;
  }

  /**
   * Starts a problem.
   *
   * @throws IllegalArgumentException if an id occurs twice
   */
  public static AssignmentProblemBuilder builder(
      AssignmentRules rules, List<Participant> people, List<OpenVacancy> vacancies) {
    return new AssignmentProblemBuilder(rules, people, vacancies);
  }

  /** Returns the rules of the batch. */
  public AssignmentRules rules() {
    return rules;
  }

  /** Returns the people, who comes first first. */
  public List<Participant> people() {
    return people;
  }

  /** Returns the vacancies, in the order of their keyed hash. */
  public List<OpenVacancy> vacancies() {
    return vacancies;
  }

  /** Returns how many candidates there are, those below a floor included. */
  public int candidateCount() {
    return pointsByCandidate.length;
  }

  /** Returns the points of a pair, or -1 when the vacancy is not in the person's list. */
  public int points(Pair pair) {
    int candidate = candidate(pair);
    return candidate < 0 ? -1 : pointsByCandidate[candidate];
  }

  /** Hears of candidates. */
  @FunctionalInterface
  public interface CandidateVisitor {
    /** Hears of a vacancy and its points, 0 to 10,000. */
    void visit(String vacancy, int points);
  }

  /**
   * Tells a visitor the own list of a person, best first, vacancies below the floor included;
   * nothing when nobody has this id.
   */
  public void forEachCandidate(String person, CandidateVisitor visitor) {
    int number = person(person);
    if (number < 0) {
      return;
    }
    for (int c = firstByPerson[number]; c < firstByPerson[number + 1]; c++) {
      visitor.visit(vacancies.get(vacancyByCandidate[c]).id(), pointsByCandidate[c]);
    }
  }

  /** Returns the floor of a person: the own one, or that of the batch. */
  int floor(int person) {
    Integer own = people.get(person).ownFloor();
    return own == null ? rules.reachCutOff() : own;
  }

  /** Returns the number of a candidate, or -1 when there is none of this pair. */
  int candidate(Pair pair) {
    Integer person = personById.get(pair.person());
    Integer vacancy = vacancyById.get(pair.vacancy());
    if (person == null || vacancy == null) {
      return -1;
    }
    for (int c = firstByPerson[person]; c < firstByPerson[person + 1]; c++) {
      if (vacancyByCandidate[c] == vacancy) {
        return c;
      }
    }
    return -1;
  }

  /** Returns the number of a person, or -1 when nobody has this id. */
  int person(String id) {
    return personById.getOrDefault(id, -1);
  }

  /** Returns the number of a vacancy, or -1 when none has this id. */
  int vacancy(String id) {
    return vacancyById.getOrDefault(id, -1);
  }

  Pair pair(int candidate) {
    return new Pair(
        people.get(personByCandidate[candidate]).id(),
        vacancies.get(vacancyByCandidate[candidate]).id());
  }
}
