-- Specification of the tables leveling.census and leveling.census_change: kept by the database alone.

begin;
\ir ../../fixtures/guild.sql
select plan(6);

select col_is_pk('leveling', 'census', array['guild_id', 'shift', 'bucket'], 'one count a bucket');
select throws_ok(
  'insert into leveling.census values (1, 4, 0, 1)', '23514', null, 'the shifts are 0, 8, 16, 24 and 32'
);
select table_privs_are('leveling', t.name, 'guildkeeper_admin', array['SELECT'], format('operators read %s', t.name))
from (values ('census'), ('census_change')) as t (name);
select table_privs_are('leveling', t.name, 'guildkeeper_bot', '{}'::text[], format('the bot does not read %s', t.name))
from (values ('census'), ('census_change')) as t (name);

select * from finish();
rollback;
