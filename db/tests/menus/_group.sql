-- Specification of menus._group: the menus of a group.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

select is(menus._group(1, 1), '{1}', 'one by itself');
do $$ begin perform menus.link(1, 1, 2); end $$;
select is(menus._group(1, 1), '{1, 2}', 'or more');

select * from finish();
rollback;
