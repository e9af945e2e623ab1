-- Specification of economy._lock_account: what a member has, held.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(3);

select tests.fund(5, 100, 20);
select is(
  tests.ask_as('guildkeeper_owner', format('select concat_ws('' '', b.wallet, b.bank) from economy._lock_account(1, %s, now()) b',
    v.member)),
  v.has, v.says
)
from (values (5, '100 20', 'what a member has'), (6, '0 0', 'an account is opened for one who has none')) as v (member, has,
  says);
select is(tests.has(6), '0 0', 'which stays');

select * from finish();
rollback;
