-- Specification of choices._missed: see event/reactions_counted.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(3);

insert into choices.choice (guild_id, menu, option, member_id, reactions, heard_at)
values (1, 2, 1, 5, 1, tests.t(-1)), (1, 2, 1, 6, 0, tests.t(1)), (1, 2, 1, 7, 2, tests.t(-1));
select set_eq(
  $$select choices._missed(1, 7002, '🥉', false, '{5, 6, 7, 8}', tests.t())$$, '{7, 8}'::bigint[],
  'not what is known, nor what is older than what is known'
);
select set_eq($$select choices._missed(1, 7002, '🥉', true, '{5, 6, 7, 8}', tests.t())$$, '{5, 8}'::bigint[],
  'super reactions apart');
select is_empty($$select choices._missed(1, 7002, '🐸', false, '{5}', tests.t())$$, 'an emoji that means nothing here');

select * from finish();
rollback;
