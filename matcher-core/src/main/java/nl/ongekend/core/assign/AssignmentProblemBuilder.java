package nl.ongekend.core.assign;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Collects the candidates of a problem, in any order. Not thread-safe. */
public final class AssignmentProblemBuilder {

  private static final int FIRST_SIZE = 1_024;

  private final AssignmentRules rules;
  private final List<Participant> people;
  private final List<OpenVacancy> vacancies;
  private final Map<String, Integer> personById;
  private final Map<String, Integer> vacancyById;
  private long[] keys = new long[FIRST_SIZE];
  private int size;

  AssignmentProblemBuilder(
      AssignmentRules rules, List<Participant> people, List<OpenVacancy> vacancies) {
    requireAtMost("people", people.size(), CandidateKey.MOST_PEOPLE);
    requireAtMost("vacancies", vacancies.size(), CandidateKey.MOST_VACANCIES);
    this.rules = rules;
    this.people =
        people.stream()
            .sorted(
                Comparator.comparing(Participant::daysWithoutProposal, Comparator.reverseOrder())
                    .thenComparing(byHash(Participant::id)))
            .toList();
    this.vacancies = vacancies.stream().sorted(byHash(OpenVacancy::id)).toList();
    this.personById = numbered("person", this.people, Participant::id);
    this.vacancyById = numbered("vacancy", this.vacancies, OpenVacancy::id);
  }

  /**
   * Adds a candidate: one vacancy of one person's own list. The same candidate twice counts once.
   *
   * @param points the score of the pair, 0 to 10,000
   * @throws IllegalArgumentException if an id is unknown or the points are out of range
   */
  public AssignmentProblemBuilder candidate(String person, String vacancy, int points) {
    AssignmentRules.requirePoints(
        "score", points, "person %s and vacancy %s".formatted(person, vacancy));
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, Math.multiplyExact(size, 2));
    }
    int personNumber = require("person", personById, person);
    keys[size++] = CandidateKey.of(personNumber, require("vacancy", vacancyById, vacancy), points);
    return this;
  }

  /**
   * Returns the problem.
   *
   * @throws IllegalArgumentException if a pair has two different scores, or a person more
   *     candidates than the lists of the batch are long
   */
  public AssignmentProblem build() {
    long[] sorted = Arrays.copyOf(keys, size);
    Arrays.parallelSort(sorted);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    AssignmentProblem problem =
        new AssignmentProblem(rules, people, vacancies, Arrays.copyOf(sorted, kept));
    requireOneScoreEach(problem);
    requireListLength(problem);
    return problem;
  }

  private static void requireOneScoreEach(AssignmentProblem problem) {
    int[] vacancyOf = problem.vacancyByCandidate;
    int[] group = problem.candidatesOfVacancy;
    for (int i = 1; i < group.length; i++) {
      boolean samePerson =
          problem.personByCandidate[group[i]] == problem.personByCandidate[group[i - 1]];
      if (samePerson && vacancyOf[group[i]] == vacancyOf[group[i - 1]]) {
        Pair pair = problem.pair(group[i]);
        throw new IllegalArgumentException(
            "person (%s) and vacancy (%s) have two scores (%d and %d).%nMaybe two runs were mixed; take one."
                .formatted(
                    pair.person(),
                    pair.vacancy(),
                    problem.pointsByCandidate[group[i - 1]],
                    problem.pointsByCandidate[group[i]]));
      }
    }
  }

  private void requireListLength(AssignmentProblem problem) {
    for (int p = 0; p < people.size(); p++) {
      int length = problem.firstByPerson[p + 1] - problem.firstByPerson[p];
      if (length > rules.listLength()) {
        throw new IllegalArgumentException(
            "person (%s) has %d candidates where lists have at most %d.%nMaybe raise the length of the lists."
                .formatted(people.get(p).id(), length, rules.listLength()));
      }
    }
  }

  private <T> Comparator<T> byHash(Function<T, String> id) {
    return Comparator.comparing(
            (T thing) -> KeyedHash.of(rules.tieKey(), id.apply(thing)), Long::compareUnsigned)
        .thenComparing(id);
  }

  private static <T> Map<String, Integer> numbered(
      String kind, List<T> things, Function<T, String> id) {
    Map<String, Integer> numberById = HashMap.newHashMap(things.size());
    for (T thing : things) {
      if (numberById.put(id.apply(thing), numberById.size()) != null) {
        throw new IllegalArgumentException(
            "%s (%s) occurs twice.%nMaybe a file was read twice.".formatted(kind, id.apply(thing)));
      }
    }
    return numberById;
  }

  private static int require(String kind, Map<String, Integer> numberById, String id) {
    Integer number = numberById.get(id);
    if (number == null) {
      throw new IllegalArgumentException(
          "%s (%s) of a candidate is not in the batch.%nMaybe the lists are of another batch."
              .formatted(kind, id));
    }
    return number;
  }

  private static void requireAtMost(String what, int count, int most) {
    if (count > most) {
      throw new IllegalArgumentException(
          "%s (%,d) must be at most %,d.%nMaybe split the batch by region."
              .formatted(what, count, most));
    }
  }
}
