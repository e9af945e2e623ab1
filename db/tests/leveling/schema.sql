-- Specification of the schema leveling: who enters it, and the choices its settings offer.

begin;
\ir ../../fixtures/guild.sql
select plan(6);

select schema_privs_are('leveling', r.name, array['USAGE'], format('%s may enter', r.name))
from (values ('guildkeeper_bot'), ('guildkeeper_admin'), ('guildkeeper_reader')) as r (name);
select enum_has_labels('leveling', 'curve', array['quadratic', 'mee6', 'linear', 'custom'], 'the curves');
select enum_has_labels(
  'leveling', 'announcement', array['off', 'here', 'channel', 'dm'], 'the places of an announcement'
);
select enum_has_labels('leveling', 'rewards_mode', array['stack', 'replace'], 'the modes of rewards');

select * from finish();
rollback;
