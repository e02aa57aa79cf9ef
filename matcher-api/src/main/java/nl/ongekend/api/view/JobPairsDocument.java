package nl.ongekend.api.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The best pairs of part-time jobs for a person: {@code ongekend/job-pairs/1}.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the question
 * @param passport the id of the passport
 * @param versions what the answer depends on beside documents and date
 * @param considered how many vacancies passed the filter
 * @param ranked how many of them are ranked for the person on their own
 * @param schedulesCompared how many pairs of distinct hours and times were compared
 * @param pairsExamined how many pairs of vacancies were looked at to find these
 * @param pairs the best, best first
 */
public record JobPairsDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    UUID passport,
    VersionsView versions,
    int considered,
    int ranked,
    long schedulesCompared,
    long pairsExamined,
    List<Pair> pairs) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/job-pairs/1";

  /** Copies the list. */
  public JobPairsDocument {
    pairs = List.copyOf(pairs);
  }

  /**
   * One pair of jobs.
   *
   * @param rank 1 for the best
   * @param points its expected points: {@code rest} and the points of {@code hours}
   * @param low the least, however missing answers turn out
   * @param high the most
   * @param rest half of what both score without hours, rounded down
   * @param hours the hours of both together
   * @param jobs the two vacancies
   * @param right the verdict of the right layer with the hours of all jobs together
   * @param open whether something that decides is not known
   * @param questions what is not known: {@code HOURS}, {@code TIMES}, {@code SHARED_TIMES}, {@code
   *     JOURNEY} or {@code RIGHT}
   * @param journeys the journeys between both, in the order of the week
   */
  public record Pair(
      int rank,
      int points,
      int low,
      int high,
      int rest,
      HoursItem hours,
      List<Job> jobs,
      RightView right,
      boolean open,
      List<String> questions,
      List<Journey> journeys) {

    /** Copies the lists. */
    public Pair {
      jobs = List.copyOf(jobs);
      questions = List.copyOf(questions);
      journeys = List.copyOf(journeys);
    }
  }

  /**
   * The hours of a pair.
   *
   * @param points its expected points
   * @param max the most it can give
   * @param low its least points
   * @param high its most points
   * @param wanted the hours a week still wanted beside jobs kept; missing when unknown
   * @param together the hours a week of both; missing when unknown
   */
  public record HoursItem(
      int points,
      int max,
      int low,
      int high,
      @Nullable BigDecimal wanted,
      @Nullable BigDecimal together) {}

  /**
   * One vacancy of a pair.
   *
   * @param id its id
   * @param label its title
   * @param score the score it has on its own
   * @param rest that score without the hours term
   * @param hours the hours a week taken of it; missing when unknown
   * @param shifts when it is worked beside the other; empty when that is to be agreed or unknown
   */
  public record Job(
      UUID id, String label, int score, int rest, @Nullable BigDecimal hours, List<Shift> shifts) {

    /** Copies the list. */
    public Job {
      shifts = List.copyOf(shifts);
    }
  }

  /**
   * A stretch of work that returns every week.
   *
   * @param day the day on which it starts, such as {@code MONDAY}
   * @param from the local time at which it starts, such as {@code 08:30}
   * @param to the local time at which it ends; equal to or before {@code from}: on the next day
   */
  public record Shift(String day, String from, String to) {}

  /**
   * A journey from one job to the other without a night between.
   *
   * @param from the id of the vacancy where work ends
   * @param to the id of the vacancy where it starts
   * @param day the day on which work ends in the one
   * @param leave the local time at which it ends
   * @param arrive the local time at which it starts in the other
   * @param minutes what the journey takes; missing when unknown
   * @param overHome whether it goes over home
   * @param fit {@code FITS}, {@code TOO_LONG} or {@code UNKNOWN}
   */
  public record Journey(
      UUID from,
      UUID to,
      String day,
      String leave,
      String arrive,
      @Nullable Integer minutes,
      boolean overHome,
      String fit) {}
}
