package nl.ongekend.core.document;

import java.util.List;

/**
 * The version of the JSON form. It is kept beside a document, not in it, and grows by one when a
 * property is renamed, moved or takes another meaning; a property that is added needs no new
 * version.
 */
public final class DocumentVersion {

  /** The version that is written, and that is read unless another one is named. */
  public static final int CURRENT = 1;

  static final UpcastChain PASSPORT = new UpcastChain(List.of());
  static final UpcastChain VACANCY = new UpcastChain(List.of());
  static final UpcastChain CIRCUMSTANCES = new UpcastChain(List.of());

  private DocumentVersion() {}
}
