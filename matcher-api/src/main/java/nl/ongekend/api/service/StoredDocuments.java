package nl.ongekend.api.service;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All documents of one type in the order of their ids, a page at a time.
 *
 * @param <D> the document
 */
final class StoredDocuments<D> implements Iterator<D> {

  private static final int PAGE = 1_000;

  private final DocumentService<D> documents;
  private final Caller caller;
  private Iterator<Stored<D>> page;
  private @Nullable UUID next;

  StoredDocuments(DocumentService<D> documents, Caller caller) {
    this.documents = documents;
    this.caller = caller;
    Page<D> first = documents.list(caller, null, PAGE);
    this.page = first.documents().iterator();
    this.next = first.next();
  }

  @Override
  public boolean hasNext() {
    while (!page.hasNext() && next != null) {
      Page<D> following = documents.list(caller, next, PAGE);
      page = following.documents().iterator();
      next = following.next();
    }
    return page.hasNext();
  }

  @Override
  public D next() {
    if (!hasNext()) {
      throw new NoSuchElementException("there are no more documents");
    }
    return page.next().document();
  }
}
