package nl.ongekend.api.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ongekend.core.release.Build;
import tools.jackson.databind.node.ObjectNode;

/**
 * Everything that is kept about a person, as at one instant: {@code ongekend/passport-export/1}.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the question
 * @param passport the id of the passport
 * @param tables what each table has: documents, all their versions, who did what with them,
 *     receipts, saved searches and alerts
 * @param batches the batches of this home whose answers name the person
 * @param grounds what the organisation's use of it rests on; empty until it said what it is
 */
public record PassportExportDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    UUID passport,
    List<Table> tables,
    List<UUID> batches,
    List<GroundView> grounds) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/passport-export/1";

  /** Copies the lists. */
  public PassportExportDocument {
    tables = List.copyOf(tables);
    batches = List.copyOf(batches);
    grounds = List.copyOf(grounds);
  }

  /** Returns the document of rows by table, each a JSON object. */
  public static PassportExportDocument of(
      Build build,
      LocalDate asOf,
      UUID passport,
      Map<String, List<String>> rows,
      List<UUID> batches) {
    List<Table> tables =
        rows.entrySet().stream().map(each -> Table.of(each.getKey(), each.getValue())).toList();
    return new PassportExportDocument(
        SCHEMA, build.version(), build.commit(), asOf, passport, tables, batches, List.of());
  }

  /** Returns the same with what it rests on. */
  public PassportExportDocument withGrounds(List<GroundView> grounds) {
    return new PassportExportDocument(
        schema, version, commit, asOf, passport, tables, batches, grounds);
  }

  /**
   * What one table has.
   *
   * @param name the name of the table
   * @param rows its rows about the person, a property for each column
   */
  public record Table(String name, List<ObjectNode> rows) {

    /** Copies the list. */
    public Table {
      rows = List.copyOf(rows);
    }

    static Table of(String name, List<String> rows) {
      return new Table(
          name, rows.stream().map(row -> (ObjectNode) ViewJson.mapper().readTree(row)).toList());
    }
  }
}
