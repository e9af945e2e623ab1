-- Specification of menus._menu_changed: what a menu that loses its message is for who chose there.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(3);

insert into menus.choice (guild_id, menu, option, member_id, role_ids, chosen_at, reactions)
values (1, 2, 1, 5, '{201}', tests.t(), 1);
insert into menus.waiting (guild_id, menu, option, member_id, since) values (1, 2, 2, 5, tests.t());
do $$ begin perform menus._message_gone(tests.menu(2), tests.t()); end $$;
select is((select row(role_ids, reactions)::text from menus.choice), '({201},0)', 'everybody keeps what they hold');
select isnt_empty('select from menus.waiting', 'and waits');
do $$ begin perform menus.remove(1, 2, at => tests.t()); end $$;
select is_empty('select from menus.waiting', 'but for nothing of one that is removed');

select * from finish();
rollback;
