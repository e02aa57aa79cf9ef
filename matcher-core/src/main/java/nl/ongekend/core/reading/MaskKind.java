package nl.ongekend.core.reading;

/** Why a part of a text is masked. */
public enum MaskKind {
  /** A name, when it is marked as one. */
  NAME,
  /** An e-mail address. */
  EMAIL,
  /** A telephone number. */
  PHONE,
  /** A street with a number, or a full postcode. */
  ADDRESS,
  /** A citizen service number. */
  BSN,
  /** The number of a document or an account. */
  DOCUMENT_NUMBER,
  /** A date of birth or an age. */
  BIRTH,
  /** A nationality or an origin. */
  NATIONALITY,
  /** A faith. */
  FAITH,
  /** Health. */
  HEALTH,
  /** Family. */
  FAMILY,
  /** Anything else the law protects. */
  PROTECTED
}
