package nl.ongekend.api.store;

/** What a change did to an entity. */
public enum ChangeAction {
  /** It came into being, or came back after it was deleted. */
  CREATED,
  /** It says something else. */
  REPLACED,
  /** It is gone; its earlier versions are in the history. */
  DELETED
}
