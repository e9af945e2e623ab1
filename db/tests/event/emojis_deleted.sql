-- Specification of event.emojis_deleted: an option whose emoji is deleted needs another one.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(3);

do $$ begin perform event.emojis_deleted(1, '{1, 700000000000000003}', tests.t()); end $$;
select is((select row(fault, option)::text from menus.health(1, 2)), '(emoji_gone,3)', 'it is named');
select is((select s.emoji from menus._shown(tests.menu(2)) m, unnest(m.options) s where s.number = 3), null, 'and not shown');
do $$ begin perform menus.set_option(1, 2, 3, emoji => '🥇'); end $$;
select is_empty('select * from menus.health(1, 2)', 'another one mends it');

select * from finish();
rollback;
