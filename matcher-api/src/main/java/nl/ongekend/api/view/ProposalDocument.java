package nl.ongekend.api.view;

import com.fasterxml.jackson.annotation.JsonInclude;
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
 * @param between what became of rules between people; missing when there are none
 */
public record ProposalDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    VersionsView versions,
    Rules rules,
    Outcome outcome,
    Greedy greedy,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Between between) {

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
   * @param between rules between people and caps over time; missing when there are none
   */
  public record Rules(
      int listLength,
      int floor,
      @Nullable Integer limit,
      long tieKey,
      List<Pair> pins,
      List<Pair> exclusions,
      List<UUID> optOuts,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BatchRulesDocument between) {

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
   * What became of rules between people.
   *
   * @param exact whether nothing that keeps the rules is better; otherwise the bounds say how near
   *     it is
   * @param servedWithout how many people could be served without the rules
   * @param totalWithout what the people who are served could total without the rules
   * @param partners how many pairs of partners got what
   * @param floors what became of each floor, in the order of the rules
   */
  public record Between(
      boolean exact, int servedWithout, long totalWithout, Partners partners, List<Floor> floors) {

    /** Copies the list. */
    public Between {
      floors = List.copyOf(floors);
    }
  }

  /**
   * How many pairs of partners got what.
   *
   * @param together both are proposed work in one area
   * @param noSharedArea no area has a vacancy for both
   * @param oneAlone one is proposed work, although an area has vacancies for both
   * @param neither nobody is, although an area has vacancies for both
   * @param passedOver somebody of the pair takes no part
   */
  public record Partners(
      int together, int noSharedArea, int oneAlone, int neither, int passedOver) {}

  /**
   * What became of a floor.
   *
   * @param name the name of the floor
   * @param least how many people were to be served
   * @param members how many of the group take part
   * @param reachable how many of them have a vacancy that they may be proposed
   * @param servable how many of these can be served together, when the group comes first
   * @param served how many are served
   * @param missing how many it lacks; 0 when it is met
   * @param reason {@code MET}, {@code FEW_MEMBERS}, {@code FEW_VACANCIES}, {@code FEW_PLACES} or
   *     {@code OTHER_RULES}: the first that applies
   */
  public record Floor(
      String name,
      int least,
      int members,
      int reachable,
      int servable,
      int served,
      int missing,
      String reason) {}

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
   * @param area the labour-market region; missing when unknown or several
   * @param employer the key of the employer; missing in files of earlier versions
   * @param left to how many people it may still be proposed in the period of the caps; missing when
   *     nothing limits it
   */
  public record Vacancy(
      UUID vacancy,
      int openings,
      int limit,
      int taken,
      long price,
      String document,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String area,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String employer,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer left) {}

  /**
   * A person who takes part.
   *
   * @param passport the id of the passport
   * @param daysWithoutProposal whole days since the last proposal, or since joining
   * @param floor the person's own floor; missing: that of the batch
   * @param cap how many vacancies may be proposed to this person
   * @param optedOut whether the person wants no proposal
   * @param document the content hash of the passport
   * @param municipality where the person lives; missing when unknown
   * @param caseload the caseload of the passport; missing when none
   * @param partner what became of the rule about the partner; missing when there is none
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
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String municipality,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String caseload,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Partner partner,
      List<Listed> list,
      List<Offer> proposals) {

    /** Copies the lists. */
    public Person {
      list = List.copyOf(list);
      proposals = List.copyOf(proposals);
    }
  }

  /**
   * What became of the rule about a partner; for coaches and staff only.
   *
   * @param passport the partner
   * @param outcome {@code TOGETHER}, {@code NO_SHARED_AREA}, {@code ONE_ALONE} or {@code NEITHER}
   * @param area where they are proposed work; missing when that is nowhere
   */
  public record Partner(
      UUID passport,
      String outcome,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String area) {}

  /**
   * A vacancy of an own list.
   *
   * @param vacancy its id
   * @param points the score of the pair
   * @param held why it is not proposed to this person now; missing when it may be
   */
  public record Listed(
      UUID vacancy, int points, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Held held) {

    /** Returns a vacancy that may be proposed. */
    public static Listed of(UUID vacancy, int points) {
      return new Listed(vacancy, points, null);
    }
  }

  /**
   * Why a vacancy is held back from a person.
   *
   * @param cap {@code SAME_VACANCY}, {@code SAME_EMPLOYER} or {@code VACANCY}
   * @param times how often it was proposed in the period, by that cap
   * @param days the length of the period
   * @param again from which day it can be proposed again; missing where better vacancies of the
   *     employer use what is left
   * @param reason the same in a sentence, in English
   */
  public record Held(
      String cap,
      int times,
      int days,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate again,
      String reason) {}

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
   * @param bar what else kept it from this person: {@code HELD_BACK} or {@code PARTNERS}; missing
   *     when nothing did
   */
  public record Passed(
      UUID vacancy,
      int points,
      boolean excluded,
      int takenBy,
      int suitedMore,
      long price,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String bar) {}
}
