-- Specification of the schema economy: who enters it, and its accounts.

begin;
\ir ../../fixtures/guild.sql
select plan(4);

select schema_privs_are('economy', r.name, array['USAGE'], format('%s may enter', r.name))
from (values ('guildkeeper_bot'), ('guildkeeper_admin'), ('guildkeeper_reader')) as r (name);
select enum_has_labels('economy', 'account', array['wallet', 'bank', 'mint', 'shop', 'tax', 'house'], 'the accounts');

select * from finish();
rollback;
