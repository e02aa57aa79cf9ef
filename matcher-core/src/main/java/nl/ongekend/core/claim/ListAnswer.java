package nl.ongekend.core.claim;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ongekend.core.profile.Passport;
import org.jspecify.annotations.Nullable;

/**
 * Answers that stand in a list, each under a key of its own. When the last one goes the list is
 * missing rather than empty: that nothing is said is no statement that there is nothing.
 *
 * @param list reads the list; empty when it is missing
 * @param key the key of an entry
 * @param write puts a list into a passport that is being built
 */
record ListAnswer<T>(Function<Passport, List<T>> list, Function<T, String> key, Writer<T> write)
    implements Answer {

  /** Puts a list, or that there is none, into a passport that is being built. */
  @FunctionalInterface
  interface Writer<T> {
    Passport.Builder write(Passport.Builder builder, @Nullable List<T> list);
  }

  @Override
  public List<String> keys(Passport passport) {
    return list.apply(passport).stream().map(key).distinct().toList();
  }

  @Override
  public Passport without(Passport passport, String name) {
    return written(passport, others(passport, name).toList());
  }

  @Override
  public Passport with(Passport passport, Passport source, String name) {
    Stream<T> back = list.apply(source).stream().filter(one -> isNamed(one, name));
    return written(passport, Stream.concat(others(passport, name), back).toList());
  }

  private Stream<T> others(Passport passport, String name) {
    return list.apply(passport).stream().filter(one -> !isNamed(one, name));
  }

  private boolean isNamed(T entry, String name) {
    return key.apply(entry).equals(name);
  }

  private Passport written(Passport passport, List<T> entries) {
    return write.write(passport.toBuilder(), entries.isEmpty() ? null : entries).build();
  }
}
