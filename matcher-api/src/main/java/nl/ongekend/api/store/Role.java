package nl.ongekend.api.store;

/** In which capacity somebody acts. */
public enum Role {
  /** The person a passport is about. */
  PERSON,
  /** A job coach of a municipality, UWV or refugee organisation. */
  JOB_COACH,
  /** Somebody who offers work. */
  EMPLOYER,
  /** Staff of the welcome centre, who run batches. */
  IWCN_STAFF,
  /** Somebody who checks what happened. */
  AUDITOR,
  /** Whoever runs the installation, or the accounts and documents of an organisation. */
  ADMINISTRATOR
}
