-- Specification of the schema automod: who enters it.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

select schema_privs_are('automod', r.name, array['USAGE'], format('%s may enter', r.name))
from (values ('guildkeeper_bot'), ('guildkeeper_admin'), ('guildkeeper_reader')) as r (name);

select * from finish();
rollback;
