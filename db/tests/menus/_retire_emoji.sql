-- Specification of menus._retire_emoji: an emoji that an option has no more.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(1);

do $$ begin perform menus._retire_emoji(tests.option(m, 1), tests.t()) from unnest('{1, 2}'::bigint[]) m; end $$;
select is(
  (select count(*) from outbox.effect where method = 'DELETE'), 1::bigint,
  'is cleared from a message that has reactions'
);

select * from finish();
rollback;
