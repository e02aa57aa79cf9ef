package nl.ongekend.api.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a proposal, one vacancy for each person as far as there are openings: {@code
 * ongekend/proposal/1}. In NDJSON it is the first line, {@link Pool}s, {@link Vacancy}s and {@link
 * Person}s follow, in that order.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the question
 * @param versions what the scores depend on beside documents and date
 * @param rules what holds for everybody
 * @param outcome what it comes to
 * @param greedy what the usual way comes to: one after the other takes the best place that is left
 */
public record ProposalDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    VersionsView versions,
    Rules rules,
    Outcome outcome,
    Greedy greedy) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/proposal/1";

  /**
   * What holds for everybody, and what the user chose.
   *
   * @param listLength k: how many vacancies of each own list take part at most
   * @param floor the points below which nothing is proposed to whoever has no floor of their own
   * @param limit to how many people a vacancy may be proposed at most; missing: its openings
   * @param tieKey the key of the hash that decides between people who waited equally long
   * @param pins pairs that must be proposed
   * @param exclusions pairs that must not be proposed
   * @param optOuts passports of people who get no proposal
   */
  public record Rules(
      int listLength,
      int floor,
      @Nullable Integer limit,
      long tieKey,
      List<Pair> pins,
      List<Pair> exclusions,
      List<UUID> optOuts) {

    /** Copies the lists. */
    public Rules {
      pins = List.copyOf(pins);
      exclusions = List.copyOf(exclusions);
      optOuts = List.copyOf(optOuts);
    }
  }

  /**
   * A person and a vacancy.
   *
   * @param passport the id of the passport
   * @param vacancy the id of the vacancy
   */
  public record Pair(UUID passport, UUID vacancy) {}

  /**
   * What a proposal comes to.
   *
   * @param people how many took part
   * @param served how many of them get a proposal
   * @param proposals how many proposals there are
   * @param total the sum of their scores
   * @param bound a total that no proposals to the same people exceed
   * @param gap by how much the total may miss the greatest at most; 0 proves it
   */
  public record Outcome(int people, int served, int proposals, long total, long bound, long gap) {}

  /**
   * What the usual way comes to.
   *
   * @param served how many people get a proposal
   * @param proposals how many proposals there are
   * @param total the sum of their scores
   */
  public record Greedy(int served, int proposals, long total) {}

  /**
   * Some of the vacancies that were looked at, whether they stand in a list or not.
   *
   * @param pool ids, ascending
   */
  public record Pool(List<UUID> pool) {

    /** Copies the list. */
    public Pool {
      pool = List.copyOf(pool);
    }
  }

  /**
   * A vacancy that stands in somebody's own list.
   *
   * @param vacancy its id
   * @param openings how many people it can take
   * @param limit to how many people it may be proposed
   * @param taken to how many it is proposed
   * @param price what one more place would add to the total of the people served, in points
   * @param document the content hash of the vacancy
   */
  public record Vacancy(
      UUID vacancy, int openings, int limit, int taken, long price, String document) {}

  /**
   * A person who takes part.
   *
   * @param passport the id of the passport
   * @param daysWithoutProposal whole days since the last proposal, or since joining
   * @param floor the person's own floor; missing: that of the batch
   * @param cap how many vacancies may be proposed to this person
   * @param optedOut whether the person wants no proposal
   * @param document the content hash of the passport
   * @param list the own list, best first
   * @param proposals what is proposed, in order of the own list; often nothing
   */
  public record Person(
      UUID passport,
      int daysWithoutProposal,
      @Nullable Integer floor,
      int cap,
      boolean optedOut,
      String document,
      List<Listed> list,
      List<Offer> proposals) {

    /** Copies the lists. */
    public Person {
      list = List.copyOf(list);
      proposals = List.copyOf(proposals);
    }
  }

  /**
   * A vacancy of an own list.
   *
   * @param vacancy its id
   * @param points the score of the pair
   */
  public record Listed(UUID vacancy, int points) {}

  /**
   * A vacancy that is proposed to a person, and why this one.
   *
   * @param vacancy its id
   * @param rank its place in the own list, from 1
   * @param points the score of the pair
   * @param price the price of the vacancy, in points
   * @param pinned whether the user pinned it
   * @param above the vacancies above it in the own list that are not proposed, best first
   * @param reason the same in a sentence, in English
   */
  public record Offer(
      UUID vacancy,
      int rank,
      int points,
      long price,
      boolean pinned,
      List<Passed> above,
      String reason) {

    /** Copies the list. */
    public Offer {
      above = List.copyOf(above);
    }
  }

  /**
   * A vacancy of an own list that went to others.
   *
   * @param vacancy its id
   * @param points the score of the pair
   * @param excluded whether the user excluded the pair
   * @param takenBy how many people it is proposed to
   * @param suitedMore how many of them have more points with it
   * @param price its price, in points
   */
  public record Passed(
      UUID vacancy, int points, boolean excluded, int takenBy, int suitedMore, long price) {}
}
