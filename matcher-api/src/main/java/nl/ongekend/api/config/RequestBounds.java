package nl.ongekend.api.config;

import java.time.Duration;
import nl.ongekend.core.document.NdjsonReader;

/**
 * What one request, and one who asks, may cost.
 *
 * @param mostBodyBytes the most bytes of a body, at least 1; imports are bounded by the line
 * @param longestWait how long a read waits for a position of the change log
 * @param perAddress how often one address may ask, as whoever it says it is
 * @param perAccount how often one account may ask
 */
public record RequestBounds(
    int mostBodyBytes, Duration longestWait, Rate perAddress, Rate perAccount) {

  /** An office behind one address is a hundred people; a person clicks, a program repeats. */
  private static final RequestBounds STANDARD =
      new RequestBounds(
          NdjsonReader.MOST_BYTES, Duration.ofSeconds(5), new Rate(2_000, 200), new Rate(400, 40));

  /** Checks the range. */
  public RequestBounds {
    if (mostBodyBytes < 1) {
      throw new IllegalArgumentException(
          "mostBodyBytes (%d) must be at least 1.%nMaybe kilobytes were meant."
              .formatted(mostBodyBytes));
    }
  }

  /** Returns the usual bounds. */
  public static RequestBounds standard() {
    return STANDARD;
  }

  /** Returns the same with another bound of bodies. */
  public RequestBounds withMostBodyBytes(int bytes) {
    return new RequestBounds(bytes, longestWait, perAddress, perAccount);
  }

  /** Returns the same with another longest wait. */
  public RequestBounds withLongestWait(Duration wait) {
    return new RequestBounds(mostBodyBytes, wait, perAddress, perAccount);
  }

  /** Returns the same with other rates. */
  public RequestBounds withRates(Rate address, Rate account) {
    return new RequestBounds(mostBodyBytes, longestWait, address, account);
  }
}
