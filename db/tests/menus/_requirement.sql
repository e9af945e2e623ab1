-- Specification of menus._requirement: what is asked.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

select is(menus._requirement(1, 1, 2)::text, '(1,2,{},f,{},f,)', 'nothing, where nobody said');
do $$ begin perform tests.require(1, 2, required => '{201}', level => 3); end $$;
select is(menus._requirement(1, 1, 2)::text, '(1,2,{201},f,{},f,3)', 'else what was said');

select * from finish();
rollback;
