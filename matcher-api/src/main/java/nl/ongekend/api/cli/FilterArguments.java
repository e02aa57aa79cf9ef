package nl.ongekend.api.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes {@code --filter NAME=VALUE} apart. */
final class FilterArguments {

  private FilterArguments() {}

  /**
   * Returns the values by name.
   *
   * @throws UsageException when one is not NAME=VALUE
   */
  static Map<String, List<String>> values(List<String> filters) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String filter : filters) {
      int equals = filter.indexOf('=');
      if (equals < 1) {
        throw new UsageException(
            "--filter (%s) must be NAME=VALUE.\nFor example --filter sector=CARE."
                .formatted(filter));
      }
      values
          .computeIfAbsent(filter.substring(0, equals), name -> new ArrayList<>())
          .add(filter.substring(equals + 1));
    }
    return values;
  }
}
