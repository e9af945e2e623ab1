-- Specification of stats.show: a member is shown again.

begin;
\ir ../../fixtures/guild.sql
select plan(4);

select stats.hide(1, 5, 5);
select is(stats.show(1, 5, 5, 'a'), false, 'shown');
select is(stats.show(1, 5, 5, 'a'), false, 'once');
select is((select is_hidden from stats.member), false, 'and known to be');
select tests.refuses('select stats.show(1, null)', 'U0MEM',
  'A member is given by a Discord id, a positive number. null is none.', 'somebody is shown');

select * from finish();
rollback;
