-- Specification of menus._free_emoji: a letter that no option has.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(3);

select is(menus._free_emoji(tests.menu(2)), '🇦', 'the first letter');
do $$ begin perform menus.set_option(1, 2, 1, emoji => '🇦'); end $$;
select is(menus._free_emoji(tests.menu(2)), '🇧', 'that is free');
select is(menus._free_emoji(tests.menu(1)), null, 'none where none is needed');

select * from finish();
rollback;
