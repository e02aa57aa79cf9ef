package nl.ongekend.api.store;

import java.util.List;
import java.util.Map;

/**
 * Where a table keeps something about a person: the one list that export and erasure go by. Every
 * other table stands in {@link #EXCLUDED} with a reason; a table in neither fails the build.
 *
 * @param name the name of the table, {@code t} in the conditions
 * @param condition which rows; {@code :ids} are the ids of the person's documents
 * @param content what an export shows of a row, as jsonb
 * @param order the order of the rows in an export
 * @param sealing what of a row is sealed
 */
record PersonTable(String name, String condition, String content, String order, Sealing sealing) {

  private static final String ROW = "to_jsonb(t)";

  /** What is sealed is opened and put beside this. */
  private static final String SEALED_ROW = "to_jsonb(t) - '{sealed, sealed_names}'::text[]";

  private static final String TYPES = "t.type IN ('PASSPORT', 'CIRCUMSTANCES')";

  private static final String OF_PERSON =
      "t.organisation_id = :organisation"
          + " AND t.subject_type = 'PASSPORT' AND t.subject_id = ANY (:ids)";

  private static final String OF_PASSPORT =
      "t.organisation_id = :organisation AND t.passport_id = ANY (:ids)";

  /* What came into the searches of a person, and the person in those of vacancies. */
  private static final String FOUND =
      "EXISTS (SELECT FROM saved_search s WHERE s.id = t.search_id"
          + " AND s.organisation_id = :organisation"
          + " AND (s.subject_type = 'PASSPORT' AND s.subject_id = ANY (:ids)"
          + " OR s.found_type = 'PASSPORT' AND t.found_id = ANY (:ids)))";

  /** In the order in which rows are removed: those that others are found by come last. */
  static final List<PersonTable> ALL =
      List.of(
          new PersonTable("alert", FOUND, ROW, "t.number"),
          new PersonTable("saved_search_find", FOUND, ROW, "t.search_id, t.found_id"),
          new PersonTable("saved_search", OF_PERSON, ROW, "t.id"),
          new PersonTable("access_code", OF_PASSPORT, ROW + " - 'code_hash'", "t.made_at"),
          new PersonTable("person_session", OF_PASSPORT, ROW + " - 'id_hash'", "t.created_at"),
          owned("correction", "t.passport_id = ANY (:ids)", "t.at, t.claim"),
          owned("vacancy_answer", "t.passport_id = ANY (:ids)", "t.at, t.vacancy_id"),
          owned("release", "t.passport_id = ANY (:ids)", "t.requested_at, t.id"),
          owned("retention_agreement", "t.passport_id = ANY (:ids)", "t.agreed_at"),
          sealed("receipt", "t.passport_id = ANY (:ids)", "t.at, t.id", Sealing.RECEIPT),
          owned("decision", "t.passport_id = ANY (:ids)", "t.at, t.vacancy_id, t.number"),
          owned("introduction", "t.passport_id = ANY (:ids)", "t.place, t.vacancy_id"),
          owned("shown_list", "t.passport_id = ANY (:ids)", "t.as_of, t.id"),
          owned("idempotency_key", names("t.response"), "t.created_at, t.key"),
          owned(
              "recorded_proposal",
              "t.passport_id = ANY (:ids)",
              "t.proposed_on, t.vacancy_id, t.batch_id"),
          // Choices for other people stand beside those for this one, and who a partner is.
          new PersonTable(
              "batch_job",
              "t.organisation_id = :organisation AND " + names("t.settings::text"),
              """
              jsonb_build_object('id', t.id, 'created_at', t.created_at, 'people',
                (SELECT jsonb_agg(p) FROM jsonb_array_elements(t.settings -> 'people') p
                 WHERE p ->> 'passport' = ANY (:ids::text[])), 'with_partner', EXISTS
                (SELECT FROM jsonb_array_elements(t.settings #> '{rules,partners}') r
                 WHERE r ->> 'first' = ANY (:ids::text[])
                    OR r ->> 'second' = ANY (:ids::text[])))
              """,
              "t.id"),
          owned("audit", TYPES + " AND t.entity_id = ANY (:ids)", "t.id"),
          owned("change_log", TYPES + " AND t.entity_id = ANY (:ids)", "t.xid, t.seq"),
          new PersonTable(
              "person_key",
              "t.organisation_id = :organisation AND t.person_id = ANY (:ids)",
              "to_jsonb(t) - 'wrapped'",
              "t.person_id"),
          sealed(
              "entity_history",
              TYPES + " AND t.id = ANY (:ids)",
              "t.type, t.entity_version",
              Sealing.DOCUMENT),
          sealed("entity", TYPES + " AND t.id = ANY (:ids)", "t.type", Sealing.DOCUMENT));

  /** Tables that say nothing about a person, and why. */
  static final Map<String, String> EXCLUDED =
      Map.ofEntries(
          Map.entry("account", "who works with the system, not whom it is about"),
          Map.entry("account_employer", "of an account"),
          Map.entry("account_identity", "of an account"),
          Map.entry("alert_follower", "one position for everybody"),
          Map.entry("api_token", "of an account"),
          Map.entry("archive", "profiles, markets, rules, places and taxonomies; no documents"),
          Map.entry("audit_link", "digests of the audit"),
          Map.entry("batch_job_event", "counts of a batch"),
          Map.entry("erasure", "the proof, which nobody can be found by"),
          Map.entry("flyway_schema_history", "migrations"),
          Map.entry("home_key", "keys of the installation"),
          Map.entry("login_throttle", "attempts to log in, as hashes"),
          Map.entry("master_key", "which master key the others are sealed under"),
          Map.entry("organisation", "who works with the system"),
          Map.entry("organisation_privacy", "what an organisation is"),
          Map.entry("pool_alert", "rounded numbers of people"),
          Map.entry("pool_watch", "rounded numbers of people"),
          Map.entry("recovery_code", "of an account"),
          Map.entry("release_of_nobody", "what was asked about entries of nobody"),
          Map.entry("release_request", "entries of shortlists; who is behind one is in release"),
          Map.entry("second_factor", "of an account"),
          Map.entry("session", "of an account"),
          Map.entry("shortlist_key", "what the names of entries are made with"));

  private PersonTable(String name, String condition, String content, String order) {
    this(name, condition, content, order, Sealing.NONE);
  }

  private static PersonTable owned(String name, String condition, String order) {
    return new PersonTable(name, "t.organisation_id = :organisation AND " + condition, ROW, order);
  }

  private static PersonTable sealed(String name, String condition, String order, Sealing sealing) {
    return new PersonTable(
        name, "t.organisation_id = :organisation AND " + condition, SEALED_ROW, order, sealing);
  }

  private static String names(String text) {
    return "EXISTS (SELECT FROM unnest(:ids) i WHERE %s LIKE '%%' || i::text || '%%')"
        .formatted(text);
  }

  /** The rows as JSON in the column {@code content}, and what it takes to open what is sealed. */
  String export() {
    return "SELECT (%s)::text AS content %s FROM %s t %s WHERE %s ORDER BY %s"
        .formatted(content, sealing.columns, name, sealing.joins, condition, order);
  }

  String removal() {
    return "DELETE FROM %s t WHERE %s".formatted(name, condition);
  }

  /** What of a row is sealed under the key of the person. */
  enum Sealing {
    /** Nothing. */
    NONE("", ""),
    /** A version of a document. */
    DOCUMENT(", " + DocumentRows.CONTENT, "CROSS JOIN LATERAL (SELECT t.*) e\n" + DocumentRows.KEY),
    /** A receipt. */
    RECEIPT(", " + ReceiptSealer.COLUMNS, ReceiptSealer.KEY);

    private final String columns;
    private final String joins;

    Sealing(String columns, String joins) {
      this.columns = columns;
      this.joins = joins;
    }
  }
}
