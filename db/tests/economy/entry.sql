-- Specification of the table economy.entry: what a line of the ledger may be.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(9);

create function pg_temp.enter(account text, member_id bigint, amount bigint, number bigint default null,
  balance bigint default null)
returns void language sql as $$
  insert into economy.entry (guild_id, transaction_id, account, member_id, amount, at, number, balance)
  values (1, 1, account::economy.account, member_id, amount, now(), number, balance)
$$;
select lives_ok(format('select pg_temp.enter(%s)', v.fields), format('%s may stand in the ledger', v.fields))
from (values ($$'mint', 0, -5$$), ($$'tax', 0, 1$$), ($$'wallet', 5, 3, 1, 3$$), ($$'bank', 5, 1, 2, 1$$)) as v (fields);
select throws_ok(format('select pg_temp.enter(%s)', v.fields), v.state, null, v.says)
from (values
  ($$'wallet', 5, 9, 3, 9$$, '23505', 'a transaction has one entry an account'),
  ($$'shop', 0, null$$, '23502', 'an entry has an amount')
) as v (fields, state, says);
select throws_ok(
  $$insert into economy.entry (guild_id, transaction_id, account, member_id, amount, at, number, balance)
    values (1, 2, 'wallet', 5, 1, now(), 2, 1)$$, '23505', null,
  'a number of a member is given once'
);
select table_privs_are('economy', 'entry', 'guildkeeper_admin', '{SELECT}', 'operators read it and nothing else');
select table_privs_are('economy', 'entry', 'guildkeeper_bot', '{}', 'the bot does not even read it');

select * from finish();
rollback;
