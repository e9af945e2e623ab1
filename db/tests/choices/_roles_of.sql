-- Specification of choices._roles_of: which roles a member has.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(3);

do $$ begin perform event.member_joined(1, 5, false, tests.t(), '{201}'); end $$;
select is(choices._roles_of(1, 5, '{202}'), '{202}', 'as Discord says right now');
select is(choices._roles_of(1, 5, null), '{201}', 'else what was told last');
select is(choices._roles_of(1, 6, null), '{}', 'else none');

select * from finish();
rollback;
