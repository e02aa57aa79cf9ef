package nl.ongekend.eval.cli;

import java.util.Locale;
import nl.ongekend.eval.reading.Field;
import nl.ongekend.eval.reading.FieldCount;
import nl.ongekend.eval.reading.FieldQuality;
import nl.ongekend.eval.reading.ReadingQuality;
import nl.ongekend.eval.reading.ReadingQuality.Group;
import nl.ongekend.eval.reading.ReadingReport;

/** A measured reading as tables for people. */
final class ReadingTable {

  private static final String ROW = "%-24s %7s %7s %10s %7s %7s   %s%n";

  private ReadingTable() {}

  static String of(ReadingReport report) {
    StringBuilder text = new StringBuilder();
    report.readers().forEach((name, quality) -> add(text, name, quality));
    return text.toString();
  }

  private static void add(StringBuilder text, String reader, ReadingQuality quality) {
    for (Group group : quality.groups()) {
      text.append(String.format("%s: %s, %d texts%n", reader, group.name(), group.texts()));
      text.append(
          String.format(ROW, "field", "wanted", "read", "precision", "recall", "F1", "F1, 95 %"));
      group.fields().forEach((field, one) -> text.append(row(field, one)));
      text.append(System.lineSeparator());
    }
  }

  private static String row(Field field, FieldQuality quality) {
    FieldCount count = quality.count();
    return String.format(
        ROW,
        field.label(),
        count.wanted(),
        count.read(),
        inShort(count.precision()),
        inShort(count.recall()),
        inShort(count.f1()),
        inShort(quality.low()) + " to " + inShort(quality.high()));
  }

  private static String inShort(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }
}
