package nl.ongekend.eval.bench;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.score.OccupationTerm;
import nl.ongekend.core.score.SkillsAsk;
import nl.ongekend.core.score.SkillsOffer;
import nl.ongekend.core.score.Term;
import nl.ongekend.core.score.VacancyFacets;
import nl.ongekend.eval.Sha256;

/**
 * A generated market as everybody can represent it: which skills vacancies ask, and which people
 * claim.
 *
 * <p>A requirement has an impact of 1 to 255, its share of the coverage term:
 *
 * <pre>
 *   impact = ceil(255 * points / 3500)
 * </pre>
 *
 * The question is the sum of the impacts of the requirements that a person claims. Levels,
 * evidence, related skills and licences have no part in it, and a vacancy without requirements is
 * in no answer. Vacancies are in the order of the product's index: near occupations stand near each
 * other. Immutable.
 */
public final class CoverageMarket {

  /** The most that one requirement gives. */
  public static final int MOST_IMPACT = 255;

  private final List<Job> jobs;
  private final List<int[]> people;
  private final int skills;

  private CoverageMarket(List<Job> jobs, List<int[]> people, int skills) {
    this.jobs = jobs;
    this.people = people;
    this.skills = skills;
  }

  private static final class Job {

    private final UUID id;
    private final long order;
    private final int[] skills;
    private final int[] impacts;

    Job(UUID id, long order, int[] skills, int[] impacts) {
      this.id = id;
      this.order = order;
      this.skills = skills;
      this.impacts = impacts;
    }

    static Job of(Vacancy vacancy, MatchWorld world) {
      VacancyFacets facets = world.facets().of(vacancy);
      SkillsAsk ask = facets.skills();
      boolean listed = ask.state() == SkillsAsk.State.LISTED;
      int[] points = listed ? ask.points(world.indexSetting().profile().rarity()) : new int[0];
      int[] skills = new int[points.length];
      int[] impacts = new int[points.length];
      int size = 0;
      for (int r = 0; r < points.length; r++) {
        SkillsAsk.Requirement asked = ask.requirements().get(r);
        if (!asked.licence() && points[r] > 0) {
          skills[size] = asked.concept();
          impacts[size++] = Math.ceilDiv(MOST_IMPACT * points[r], Term.COVERAGE.standardMax());
        }
      }
      long order = order(facets.occupation(), world);
      return new Job(
          vacancy.id(), order, Arrays.copyOf(skills, size), Arrays.copyOf(impacts, size));
    }

    private static long order(int occupation, MatchWorld world) {
      boolean known = occupation != OccupationTerm.NO_OCCUPATION;
      long group = known ? world.taxonomy().isco(occupation) : 0;
      return (group << Integer.SIZE) + occupation;
    }
  }

  /** Returns the vacancies of a market and its first people. */
  static CoverageMarket of(Market market, int people) {
    MatchWorld world = market.world();
    Iterable<List<Job>> parts = market.vacancies().parts(one -> Job.of(one, world));
    List<Job> jobs =
        StreamSupport.stream(parts.spliterator(), false)
            .flatMap(List::stream)
            .sorted(Comparator.comparingLong((Job job) -> job.order).thenComparing(job -> job.id))
            .toList();
    List<int[]> queries =
        market.people().first(people).stream().map(one -> claimed(one, world)).toList();
    return new CoverageMarket(jobs, queries, world.taxonomy().skillCount());
  }

  private static int[] claimed(Passport passport, MatchWorld world) {
    return world.facets().of(passport).skills().claims().stream()
        .mapToInt(SkillsOffer.Claim::skill)
        .distinct()
        .toArray();
  }

  /** Returns the number of skills there are; a skill is a number below it. */
  public int skills() {
    return skills;
  }

  /** Returns the number of vacancies. */
  public int vacancies() {
    return jobs.size();
  }

  /** Returns the id of a vacancy. */
  public UUID id(int vacancy) {
    return jobs.get(vacancy).id;
  }

  /** Returns how many requirements a vacancy has. */
  public int requirements(int vacancy) {
    return jobs.get(vacancy).skills.length;
  }

  /** Returns the skill of a requirement; a vacancy asks each skill once. */
  public int skill(int vacancy, int requirement) {
    return jobs.get(vacancy).skills[requirement];
  }

  /** Returns the impact of a requirement, 1 to 255. */
  public int impact(int vacancy, int requirement) {
    return jobs.get(vacancy).impacts[requirement];
  }

  /** Returns how many people there are. */
  public int people() {
    return people.size();
  }

  /** Returns the skills that a person claims. */
  public int[] claimed(int person) {
    return people.get(person).clone();
  }

  /** Returns the hash of all requirements and claims. */
  String sha256() {
    Sha256 hash = new Sha256();
    for (Job job : jobs) {
      hash.add(bytes(job.skills));
      hash.add(bytes(job.impacts));
    }
    people.forEach(claims -> hash.add(bytes(claims)));
    return hash.toHex();
  }

  private static byte[] bytes(int[] numbers) {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * (1 + numbers.length));
    bytes.putInt(numbers.length).asIntBuffer().put(numbers);
    return bytes.array();
  }
}
