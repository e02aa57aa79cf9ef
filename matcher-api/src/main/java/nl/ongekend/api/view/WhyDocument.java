package nl.ongekend.api.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything there is to say about one pair: {@code ongekend/why/1}. The points of the items of a
 * term sum to the term, the terms to the score.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the question
 * @param passport the id of the passport
 * @param vacancy the id of the vacancy
 * @param versions what the answer depends on beside documents and date
 * @param ranked whether the pair may be ranked
 * @param score the expected score in points
 * @param low the least, however missing answers turn out
 * @param high the most
 * @param right the verdict of the right layer
 * @param feasible whether it is feasible
 * @param terms the parts of the score with their items
 * @param blockers what keeps the pair out of the ranking
 * @param conditions what keeps the pair out of reach, by layer; empty when it is within reach
 * @param gaps requirements that are not met, most points first
 * @param openItems terms that depend on missing answers
 * @param smallestChange the fewest changes that bring the pair within reach; empty when it is, or
 *     no three do
 * @param warnings what deserves a look
 */
public record WhyDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    UUID passport,
    UUID vacancy,
    VersionsView versions,
    boolean ranked,
    int score,
    int low,
    int high,
    RightView right,
    FeasibleView feasible,
    List<Term> terms,
    List<Blocker> blockers,
    List<ConditionView> conditions,
    List<Gap> gaps,
    List<OpenItem> openItems,
    List<Change> smallestChange,
    List<Warning> warnings) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/why/1";

  /** Copies the lists. */
  public WhyDocument {
    terms = List.copyOf(terms);
    blockers = List.copyOf(blockers);
    conditions = List.copyOf(conditions);
    gaps = List.copyOf(gaps);
    openItems = List.copyOf(openItems);
    smallestChange = List.copyOf(smallestChange);
    warnings = List.copyOf(warnings);
  }

  /** Returns the same with what keeps the pair out of reach and the smallest change. */
  WhyDocument with(List<ConditionView> unmet, List<Change> changes) {
    return new WhyDocument(
        schema, version, commit, asOf, passport, vacancy, versions, ranked, score, low, high, right,
        feasible, terms, blockers, unmet, gaps, openItems, changes, warnings);
  }

  /**
   * One part of the score.
   *
   * @param name {@code coverage}, {@code use}, {@code occupation}, {@code language}, {@code hours},
   *     {@code travel} or {@code wishes}
   * @param points its expected points
   * @param max the most it can give
   * @param low its least points
   * @param high its most points
   * @param items what it is made of
   */
  public record Term(String name, int points, int max, int low, int high, List<Item> items) {

    /** Copies the list. */
    public Term {
      items = List.copyOf(items);
    }
  }

  /**
   * One reason inside a term.
   *
   * @param requirement what is asked or wished: a concept URI, or a kind and a code such as {@code
   *     language:nl.listening.B2}
   * @param requirementLabel the same for people
   * @param claim what the person offers for it; missing when nothing is known or there is nothing
   * @param claimLabel the same for people
   * @param path how the claim counts for the requirement
   * @param credit how far it counts, per mille
   * @param points its points
   * @param max the most it can give
   * @param withoutIt the score without the credited claim or answer
   */
  public record Item(
      String requirement,
      String requirementLabel,
      @Nullable String claim,
      @Nullable String claimLabel,
      List<Step> path,
      int credit,
      int points,
      int max,
      int withoutIt) {

    /** Copies the list. */
    public Item {
      path = List.copyOf(path);
    }
  }

  /**
   * A step from what the person has to what is asked.
   *
   * @param from a concept URI
   * @param edge {@code same}, {@code broader}, {@code narrower}, {@code related} or {@code
   *     inferred-from}
   * @param to a concept URI
   */
  public record Step(String from, String edge, String to) {}

  /**
   * What keeps a pair out of the ranking.
   *
   * @param layer {@code right} or {@code feasible}
   * @param kind what sort of condition
   * @param id the rule that decided; empty when none did
   * @param code what it says
   * @param text the same as an English sentence
   */
  public record Blocker(String layer, String kind, String id, String code, String text) {}

  /**
   * A requirement that is not met.
   *
   * @param requirement a concept URI
   * @param label the same for people
   * @param importance {@code ESSENTIAL}, {@code DESIRED} or {@code TRAINABLE}
   * @param credit how far it is met, per mille
   * @param open whether it is only not known
   */
  public record Gap(
      String requirement, String label, String importance, int credit, boolean open) {}

  /**
   * A term that depends on a missing answer.
   *
   * @param field the term
   * @param low what it gives at least
   * @param high what it gives at most
   */
  public record OpenItem(String field, int low, int high) {}

  /**
   * A change and what it gains.
   *
   * @param field the path of the answer that changes; of the vacancy when it starts so
   * @param subject the skill, licence or language it is about; empty when it is about none
   * @param label the same for people
   * @param from what it is
   * @param to what it becomes
   * @param gain in points, after the changes before it
   * @param months how long it takes; missing when unknown
   * @param cost in euros; missing when unknown
   */
  public record Change(
      String field,
      String subject,
      String label,
      String from,
      String to,
      int gain,
      @Nullable Integer months,
      @Nullable Integer cost) {}

  /**
   * Something a person should look at; it changes no number.
   *
   * @param code what
   * @param detail what it is about: a concept URI, a language, or empty
   */
  public record Warning(String code, String detail) {}
}
