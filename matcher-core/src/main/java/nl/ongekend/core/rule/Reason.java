package nl.ongekend.core.rule;

/**
 * Why a verdict is what it is.
 *
 * @param ruleId the rule that decided, as the tables name it
 * @param code what to say, one of {@link RuleTables#reasonCodes()}
 */
public record Reason(String ruleId, String code) {}
