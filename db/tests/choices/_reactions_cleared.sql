-- Specification of choices._reactions_cleared: reactions of members on a menu are gone.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

insert into choices.choice (guild_id, menu, option, member_id, role_ids, chosen_at, reactions)
values (1, 2, 1, 5, '{201}', tests.t(), 1);
do $$ begin perform choices._reactions_cleared(tests.menu_facts(2), null, tests.t()); end $$;
select is((select row(role_ids, reactions)::text from choices.choice), '({201},0)', 'roles stay');
select is((select count(*) from outbox.effect where path like '%/@me'), 3::bigint, 'the bot''s own come back');

select * from finish();
rollback;
