-- Specification of moderation._act: what all decisions about a member have in common. What each refuses is in its own.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(5);

create function pg_temp.act(kind moderation.case_kind, decision moderation.decision, actor_id bigint default null)
returns moderation.case_row language sql as $$
  select moderation._act(1, kind, decision, actor_id, null, tests.facts(), tests.h())
$$;
select is(
  (pg_temp.act('ban', row(5, 'x', null, null, '1 day', '1h')::moderation.decision)).ends_at, tests.h(24), 'what was typed is read'
);
select is(
  (pg_temp.act('warn', row(5, 'x', null, null, null, null)::moderation.decision, 77)).source, 'command', 'a member commands'
);
select is(
  (pg_temp.act('warn', row(5, 'x', null, null, null, null)::moderation.decision)).source, 'operator', 'an operator calls'
);
select results_eq(
  'select function, arguments from app.audit order by audit_id limit 1',
  $$values ('moderation.ban', '{"reason": "x", "duration": "1 day", "member_id": 5, "delete_messages": "1h"}'::jsonb)$$,
  'the audit says what was asked for'
);
select throws_ok(
  $$select pg_temp.act('warn', row(5, 'x', null, 'NaN', null, null)::moderation.decision)$$, 'U0PTS', null,
  'NaN points are refused'
);

select * from finish();
rollback;
