-- Specification of shop._forget_member: nobody is in the place of a member.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/shop.sql
select plan(4);

select tests.buy(5, 'Frog', 2), tests.buy(6, 'Frog');
select lives_ok('select shop._forget_member(1, 5, 1000001)', 'a member is forgotten');
select is(tests.holds(5, 1), null, 'they hold nothing');
select is(tests.holds(1000001, 1), 2::bigint, 'nobody does');
select is_empty('select * from shop.selfcheck(1)', 'and all is right');

select * from finish();
rollback;
