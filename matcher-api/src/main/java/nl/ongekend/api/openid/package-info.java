/**
 * Logging in with the identities of an organisation: OpenID Connect, as far as it is needed to
 * learn who somebody is.
 *
 * <p>{@link nl.ongekend.api.openid.OpenIdClient} sends a browser to the provider and takes it back.
 * {@link nl.ongekend.api.openid.LoginAttempt} is what ties the two together; the browser carries
 * it, so nothing is kept of somebody who has not come in. The provider answers with a signed token,
 * which Nimbus JOSE + JWT checks; nothing of it is believed before. What it says is an {@link
 * nl.ongekend.api.account.Identity}, and whether that opens anything is decided where accounts are.
 *
 * <p>No other package asks another machine anything while the server runs, and this one asks the
 * one provider that was configured.
 */
@NullMarked
package nl.ongekend.api.openid;

import org.jspecify.annotations.NullMarked;
