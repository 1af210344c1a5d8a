-- One database with its two roles: the owner migrates, the application owns nothing. Repeatable.
-- psql -v database=allocation -v owner_password=… -v application_password=… -f roles.sql
\set ON_ERROR_STOP on
\set owner :database _owner
\set application :database _app

SELECT format('CREATE ROLE %I', role)
  FROM unnest(ARRAY[:'owner', :'application']) AS role
  WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role) \gexec
ALTER ROLE :"owner" LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'owner_password';
ALTER ROLE :"application" LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'application_password';

SELECT format('CREATE DATABASE %I OWNER %I', :'database', :'owner')
  WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'database') \gexec
REVOKE ALL ON DATABASE :"database" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"database" TO :"application";

\connect :"database"
ALTER SCHEMA public OWNER TO :"owner";
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO :"application";
