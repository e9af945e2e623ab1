-- Specification of shop.holding: what members have is never below zero.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/shop.sql
select plan(3);

select tests.buy(5, 'frog', 2);
select throws_ok(
  'update shop.holding set quantity = -1', '23514', null, 'whoever writes, nobody has less than nothing'
);
select throws_ok(
  'insert into shop.holding (guild_id, member_id, number) values (1, 5, 99)', '23503', null, 'what there is not is not had'
);
select throws_ok(
  $$select tests.run_as('guildkeeper_admin', 'update shop.holding set quantity = 5')$$, '42501', null,
  'operators do not write it'
);

select * from finish();
rollback;
