-- Specification of the view economy.balances: what members have, for operators. What an edit does: economy._book_edit.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(5);

select tests.fund(5, 100, 20);
select results_eq('select * from economy.balances',
  'select guild_id, member_id, wallet::bigint, bank::bigint, entries, stale from economy.purse', 'it shows every purse');
select table_privs_are('economy', 'balances', 'guildkeeper_admin', '{SELECT}', 'operators read it');
select column_privs_are('economy', 'balances', c.name, 'guildkeeper_admin', '{SELECT,UPDATE}',
  format('and may change %s', c.name))
from (values ('wallet'), ('bank')) as c (name);
select table_privs_are('economy', 'balances', 'guildkeeper_bot', '{}', 'the bot does not even read it');

select * from finish();
rollback;
