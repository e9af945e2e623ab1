-- Specification of moderation._not_told: a direct message about a case reached nobody.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(6);

select tests.configure('moderation.log_channel_id', '102');
select tests.file('warn', 5), tests.file('warn', 6), tests.file('warn', 7);
do $$ begin perform moderation._logged(1, '{"number": 1, "message_id": 4711}', tests.h()); end $$;
create function pg_temp.fail(member_id bigint, state text, code integer) returns void language sql as $$
  update outbox.effect e
  set state = fail.state::outbox.state, finished_at = tests.h(), code = fail.code, error = 'No'
  where e.recipient_id = fail.member_id and e.state = 'pending';
  select outbox.run_now(1, d.work_id) from outbox.due d where d.function = 'moderation._not_told' and d.finished_at is null;
$$;
select pg_temp.fail(5, 'dead', 50007), pg_temp.fail(6, 'expired', null);
select results_eq('select c.number, c.is_told from moderation.case c order by 1',
  'values (1::bigint, false), (2::bigint, false), (3::bigint, true)', 'who takes no messages, or got none in time, was not told');
select is((moderation.case_details(1, 1)).is_told, false, 'whoever looks at the case sees it');
select results_eq(
  $$select e.path, e.facts -> 'is_told' from outbox.effect e where e.method = 'PATCH'$$,
  $$values ('/channels/102/messages/4711', 'false'::jsonb)$$, 'the case log says it'
);
select ok((select l.is_stale from moderation.log l where l.number = 2), 'or will, once the case is posted');
do $$ begin perform moderation.pardon(1, 3, at => tests.h(1)); end $$;
select pg_temp.fail(7, 'dead', 50007);
select is((tests.filed(3)).is_told, false, 'the case is what was not told,');
update moderation.case set is_told = true where number = 3;
do $$ begin perform moderation._tell(tests.filed(3), is_pardon => true); end $$;
select pg_temp.fail(7, 'dead', 50007);
select is((tests.filed(3)).is_told, true, 'not its withdrawal: of that it is nothing that it says');

select * from finish();
rollback;
