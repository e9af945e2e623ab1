-- Specification of choices._menu_changed: what a menu that loses its message is for who chose there.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(3);

insert into choices.choice (guild_id, menu, option, member_id, role_ids, chosen_at, reactions)
values (1, 2, 1, 5, '{201}', tests.t(), 1);
insert into choices.waiting (guild_id, menu, option, member_id, since) values (1, 2, 2, 5, tests.t());
do $$ begin perform menus._message_gone(tests.menu(2), tests.t()); end $$;
select is((select row(role_ids, reactions)::text from choices.choice), '({201},0)', 'everybody keeps what they hold');
select isnt_empty('select from choices.waiting', 'and waits');
do $$ begin perform menus.remove(1, 2, at => tests.t()); end $$;
select is_empty('select from choices.waiting', 'but for nothing of one that is removed');

select * from finish();
rollback;
