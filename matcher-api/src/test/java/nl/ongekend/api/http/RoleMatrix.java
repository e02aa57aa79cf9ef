package nl.ongekend.api.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ongekend.api.http.endpoint.Endpoint;
import nl.ongekend.api.store.Role;

/**
 * The table of {@code docs/access.md}: an endpoint a row, nobody and the roles as columns.
 *
 * @param columns the names above the columns after the first
 * @param rows the cells after the first, by endpoint
 */
record RoleMatrix(List<String> columns, Map<String, List<String>> rows) {

  private static final String YES = "yes";

  static RoleMatrix read() throws IOException {
    Path page = Path.of(System.getProperty("ongekend.root", ".."), "docs", "access.md");
    List<List<String>> lines =
        Files.readAllLines(page).stream()
            .dropWhile(line -> !line.startsWith("| endpoint "))
            .takeWhile(line -> line.startsWith("|"))
            .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
            .map(cells -> cells.subList(1, cells.size() - 1))
            .toList();
    Map<String, List<String>> rows = new LinkedHashMap<>();
    lines.stream()
        .skip(2)
        .forEach(
            cells -> rows.put(cells.getFirst().replace("`", ""), cells.subList(1, cells.size())));
    return new RoleMatrix(lines.getFirst().subList(1, lines.getFirst().size()), rows);
  }

  List<String> names() {
    return List.copyOf(rows.keySet());
  }

  boolean isOpen(Endpoint endpoint) {
    return cell(endpoint, "nobody");
  }

  boolean isAllowed(Endpoint endpoint, Role role) {
    return cell(endpoint, role.name());
  }

  private boolean cell(Endpoint endpoint, String column) {
    List<String> row = rows.get(endpoint.name());
    int index = columns.indexOf(column);
    if (row == null || index < 0) {
      throw new AssertionError(
          "docs/access.md must say whether %s is for %s".formatted(endpoint.name(), column));
    }
    return row.get(index).equals(YES);
  }
}
