-- A service that only validates its schema does so as the role that owns nothing.

GRANT SELECT ON flyway_schema_history TO "${application-role}";
