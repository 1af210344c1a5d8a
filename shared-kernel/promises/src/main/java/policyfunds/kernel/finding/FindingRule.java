package policyfunds.kernel.finding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.language.Text;

/**
 * A rule that raises findings (疑点规则).
 *
 * @param code stable, one of the code list {@code finding-codes}
 * @param title what it looks for, as the code list names it
 * @param method how it looks, and what it does not claim
 */
@Schema(description = "A rule that raises findings 疑点规则")
public record FindingRule(String code, Severity severity, Text title, Text method) {}
