-- Specification of economy.balances: what a member has, and their place.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(19);

create function pg_temp.balance(member_id bigint) returns text language sql as $$
  select format('%s + %s = %s, rank %s, %s %s', h.wallet, h.bank, h.net_worth, h.rank, h.currency_name, h.currency)
  from economy.balance(1, member_id) h
$$;
select tests.configure('economy.currency_name', 'Taler');
select is(pg_temp.balance(5), '0 + 0 = 0, rank , Taler 🪙', 'who has nothing has no rank');
select tests.configure('economy.opening_balance', '100');
select is(pg_temp.balance(5), '100 + 0 = 100, rank , Taler 🪙', 'who has no account yet is shown the opening balance');
select is(tests.has(5), null, 'and still has none');
select tests.fund(5, 100, 20), tests.fund(6, 50, 70), tests.fund(7, 0, 90), tests.fund(8, 100), tests.fund(9, 0), tests.fund(4,
  1000, guild_id => 2);
select is(pg_temp.balance(5), '100 + 20 = 120, rank 1, Taler 🪙', 'wallet, bank and rank');
select is((economy.balance(1, v.member_id)).rank, v.rank::bigint, format('%s has rank %s', v.member_id, v.rank))
from (values (6, 1), (8, 3), (7, 4)) as v (member_id, rank);
select is((economy.balance(1, 9)).rank, null, 'who has nothing left has none');
select economy.fold_fortunes(1);
select is((economy.balance(1, v.member_id)).rank, v.rank::bigint, format('%s has it also when the boards are up to date',
  v.member_id))
from (values (6, 1), (8, 3), (7, 4)) as v (member_id, rank);
select economy.transfer(1, 8, 7, 60);
select is((economy.balance(1, v.member_id)).rank, v.rank::bigint, format('%s has rank %s when they are behind', v.member_id,
  v.rank))
from (values (7, 1), (5, 2), (6, 2), (8, 4)) as v (member_id, rank);
select is(
  (select count(*) from economy.richest(1) l where l.rank <> (economy.balance(1, l.member_id)).rank), 0::bigint,
    'as the board says'
);
select tests.refuses('select economy.balance(1, 0)', 'U0MEM', 'A member is given by a Discord id, a positive number. 0 is none.',
  'what is no member is refused');
select tests.refuses(
  'select economy.balance(99, 5)', 'U0GLD', 'Server 99 is not registered here. Invite the bot to it, then try again.',
  'an unregistered guild is refused'
);
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select economy.balance(1, 5)')$$, 'the bot may call it');

select * from finish();
rollback;
