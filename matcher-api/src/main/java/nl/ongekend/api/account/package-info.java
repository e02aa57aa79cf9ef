/**
 * Who may come in: organisations, accounts with a role, passwords, sessions and tokens.
 *
 * <p>{@link nl.ongekend.api.account.Accounts} makes and changes accounts. {@link
 * nl.ongekend.api.account.Logins} turns a password into a session, and a session or a token into a
 * {@link nl.ongekend.api.account.Visitor}: somebody with an actor. Nothing that opens a door is
 * kept: passwords are stretched, everything else is random and kept as a hash. No message repeats a
 * password or a token.
 */
@NullMarked
package nl.ongekend.api.account;

import org.jspecify.annotations.NullMarked;
