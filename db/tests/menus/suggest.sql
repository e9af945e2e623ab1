-- Specification of menus.suggest: menus while somebody types.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(3);

select is((select string_agg(s::text, ' ') from menus.suggest(1, null) s), '(2,"2: Rings") (1,"1: Colours")', 'the newest first');
select is((select string_agg(s.value, ' ') from menus.suggest(1, 'colo') s), '1', 'those whose title contains it');
do $$ begin perform menus.remove(1, 1); end $$;
select is((select string_agg(s.value, ' ') from menus.suggest(1, '') s), '2', 'and that are there');

select * from finish();
rollback;
