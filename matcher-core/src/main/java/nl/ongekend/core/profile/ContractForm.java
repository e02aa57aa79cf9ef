package nl.ongekend.core.profile;

/** The form of an employment contract. */
public enum ContractForm {
  /** Without an end date. */
  PERMANENT,
  /** With an end date. */
  TEMPORARY,
  /** Through an employment agency. */
  AGENCY,
  /** Hours on call. */
  ON_CALL,
  /** As a self-employed person. */
  SELF_EMPLOYED
}
