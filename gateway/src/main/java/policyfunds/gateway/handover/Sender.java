package policyfunds.gateway.handover;

import policyfunds.kernel.language.Language;

/** On whose token a document is handed on, and in which language its sender reads (送件人). */
public record Sender(String credentials, Language language) {}
