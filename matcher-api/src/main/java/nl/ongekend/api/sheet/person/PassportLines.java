package nl.ongekend.api.sheet.person;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import nl.ongekend.api.service.ContentIds;
import nl.ongekend.core.document.Documents;
import nl.ongekend.core.profile.Passport;

/**
 * Writes the passports of a table as NDJSON, as an import reads them. Each stands in the line that
 * has the number of its row, so that what is said about a line holds for the row; the lines of
 * other rows are empty.
 *
 * <p>A passport with a key has no id: whoever has that key keeps its id. One without a key has an
 * id made of what it says, so that importing a table twice changes nothing; a row that says
 * something else the second time is somebody else.
 */
public final class PassportLines {

  private static final String ID = "\"id\":\"";

  private PassportLines() {}

  /** Returns the lines in UTF-8. */
  public static byte[] of(List<PersonRow> rows, Documents documents) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    int line = 1;
    for (PersonRow row : rows) {
      for (; line < row.number(); line++) {
        lines.write('\n');
      }
      row.findPassport()
          .ifPresent(passport -> lines.writeBytes(json(passport, documents).getBytes(UTF_8)));
    }
    return lines.toByteArray();
  }

  private static String json(Passport passport, Documents documents) {
    String json = documents.write(passport);
    if (passport.externalKey() == null) {
      return documents.write(passport.toBuilder().id(ContentIds.of(json)).build());
    }
    String id = ID + passport.id() + "\",";
    return json.replace(id, "");
  }
}
