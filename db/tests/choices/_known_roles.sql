-- Specification of choices._known_roles: the roles of who waits.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

insert into choices.waiting (guild_id, menu, option, member_id, since, role_ids) values (1, 1, 1, 5, tests.t(), '{201}');
select is(choices._known_roles(w), '{201}', 'what they had then') from choices.waiting w;
do $$ begin perform event.member_joined(1, 5, false, tests.t(), '{202}'); end $$;
select is(choices._known_roles(w), '{202}', 'or what is known since') from choices.waiting w;

select * from finish();
rollback;
