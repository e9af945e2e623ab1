-- Specification of stats.hide: a member is hidden.

begin;
\ir ../../fixtures/guild.sql
select plan(4);

select is(stats.hide(1, 5, 5, 'a'), true, 'hidden');
select is(stats.hide(1, 5, 5, 'a'), true, 'once');
select is((select is_hidden from stats.member), true, 'and known to be');
select tests.refuses('select stats.hide(1, -1)', 'U0MEM', 'A member is given by a Discord id, a positive number. -1 is none.',
  'somebody is hidden');

select * from finish();
rollback;
