-- Verify guildkeeper:app/roles on pg

begin;

select 1 / (count(*) = 4)::integer
from pg_catalog.pg_roles
where rolname in ('guildkeeper_owner', 'guildkeeper_bot', 'guildkeeper_admin', 'guildkeeper_reader') and not rolsuper;

select 1 / (not rolcanlogin)::integer from pg_catalog.pg_roles where rolname = 'guildkeeper_owner';

select 1 / (not has_database_privilege('guildkeeper_bot', current_database(), 'temporary, create'))::integer;

rollback;
