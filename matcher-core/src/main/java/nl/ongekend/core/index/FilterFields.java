package nl.ongekend.core.index;

import nl.ongekend.core.profile.Hours;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.StringField;
import org.jspecify.annotations.Nullable;

/**
 * Fields to filter by. A document whose value is not known has the token {@link #UNKNOWN} there, so
 * that a filter can let it pass.
 */
final class FilterFields {

  static final String UNKNOWN = "?";

  static final String REGION = "filter.region";
  static final String SECTOR = "filter.sector";
  static final String KIND = "filter.kind";
  static final String LANGUAGE = "filter.language";
  static final String CASELOAD = "filter.caseload";

  /** Quarters of an hour a week, as a range [fewest, most]. */
  static final String HOURS = "filter.hours";

  static final String HOURS_KNOWN = "filter.hours.known";

  private FilterFields() {}

  static void add(Document document, String field, @Nullable String value) {
    document.add(new StringField(field, value == null ? UNKNOWN : value, Field.Store.NO));
  }

  static void addHours(Document document, int fewest, int most) {
    boolean known = fewest >= 0 || most >= 0;
    if (known) {
      int from = fewest >= 0 ? fewest : 0;
      int to = most >= 0 ? most : Hours.WEEK_QUARTERS;
      document.add(new IntRange(HOURS, new int[] {from}, new int[] {Math.max(from, to)}));
    } else {
      document.add(new StringField(HOURS_KNOWN, UNKNOWN, Field.Store.NO));
    }
  }
}
