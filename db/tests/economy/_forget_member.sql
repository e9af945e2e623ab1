-- Specification of economy._forget_member: nobody is in the place of a member, and money adds up.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(5);

select tests.fund(5, 500, 100), tests.fund(6, 10);
select economy.transfer(1, 5, 6, 50) is not null as paid;
select economy._forget_member(1, 5, 1000001, '2026-01-01');
select is(tests.has(5), null, 'they have no account');
select is(tests.has(1000001), '0 0', 'nobody has what is left: nothing');
select is(tests.has(6), '60 0', 'others keep theirs');
select is_empty('select * from economy.selfcheck(1)', 'the books are sound');
select lives_ok($$select economy._forget_member(1, 8, 1000002, '2026-01-01')$$, 'who had nothing is nothing');

select * from finish();
rollback;
