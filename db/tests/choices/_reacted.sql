-- Specification of choices._reacted: see event/reactions.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

do $$ begin
  perform roles._lock(1, '{5}');
  perform choices._reacted(tests.menu_facts(2), tests.option_facts(2, 1),
    row(1, 101, 7002, 'added', 5, '🥉', false, null, null, 'a', tests.t())::app.reaction);
end $$;
select is(
  (select row(role_ids, reactions, heard_at)::text from choices.choice), row('{201}'::bigint[], 1, tests.t())::text,
  'it is known, and counts'
);
do $$ begin
  perform event.member_joined(1, 6, true, tests.t());
  perform choices._reacted(tests.menu_facts(2), tests.option_facts(2, 1),
    row(1, 101, 7002, 'added', 6, '🥉', false, null, null, 'b', tests.t())::app.reaction);
end $$;
select is(tests.holds(6), null, 'who is known to be a bot does not choose');

select * from finish();
rollback;
