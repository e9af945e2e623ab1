-- Specification of economy.fold_fortunes: copies what changed.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(9);

select tests.fund(5, 100, 20), tests.fund(6, 50), tests.fund(7, 9, guild_id => 2);
select is(economy.fold_fortunes(1), 2::bigint, 'what changed is copied');
select results_eq(
  'select guild_id, member_id, net_worth from economy.fortune order by member_id',
    'values (1::bigint, 5::bigint, 120::bigint), (1, 6, 50)',
  'in this guild'
);
select is(economy.fold_fortunes(1), 0::bigint, 'once');
select economy.transfer(1, 5, 6, 5);
select set_eq(
  'select b.member_id from economy.balances b where b.guild_id = 1 and b.stale', '{5,6}'::bigint[], 'a payment makes both stale'
);
select is(economy.fold_fortunes(1), 2::bigint, 'until the next time');
select results_eq(
  'select wallet, bank from economy.fortune order by member_id', 'values (95::bigint, 20::bigint), (55, 0)',
    'then they are up to date'
);
select tests.refuses(
  'select economy.fold_fortunes(99)', 'U0GLD', 'Server 99 is not registered here. Invite the bot to it, then try again.',
  'an unregistered guild is refused'
);
select throws_ok($$select tests.run_as('guildkeeper_bot', 'select economy.fold_fortunes(1)')$$, '42501', null,
  'it is not for the bot');
select is_empty('select * from economy.selfcheck(1)', 'the books are sound');

select * from finish();
rollback;
