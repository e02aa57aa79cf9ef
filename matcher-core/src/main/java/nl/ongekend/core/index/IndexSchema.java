package nl.ongekend.core.index;

import java.util.List;

/** Names of fields and the version of their meaning. */
final class IndexSchema {

  /** Raised whenever the meaning of a field changes; an index of another version is rebuilt. */
  static final int VERSION = 4;

  static final String ID = "id";
  static final String ORGANISATION = "organisation";
  static final String ID_HIGH = "id.high";
  static final String ID_LOW = "id.low";
  static final String DOCUMENT = "document";
  static final String SORT_GROUP = "sort.group";
  static final String SORT_OCCUPATION = "sort.occupation";
  static final String DAY = "day";
  static final String EXPIRES = "expires";
  static final String LATEST_START = "latest-start";
  static final String SKILLS = "skills";

  /** The facet fields, by column of the kernel. */
  static final List<String> FACETS =
      List.of(
          "facet.occupation",
          "facet.language",
          "facet.hours",
          "facet.travel",
          "facet.wishes",
          "facet.exclusion",
          "facet.right");

  static final String TITLE = "title";
  static final String TEXT = "text";

  private IndexSchema() {}
}
