-- Specification of moderation._act: what all decisions about a member have in common. What each refuses is in its own.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/moderation.sql
select plan(5);

create function pg_temp.act(kind moderation.case_kind, actor_id bigint default null, duration text default null,
  delete_messages text default null, points numeric default null)
returns moderation.case_row language sql as $$
  select moderation._act(
    guild_id => 1, kind => act.kind, member_id => 5, reason => 'x', evidence => null, actor_id => act.actor_id, key => null,
    facts => tests.facts(), at => tests.h(), points => act.points, duration => act.duration,
    delete_messages => act.delete_messages
  )
$$;
select is((pg_temp.act('ban', duration => '1 day', delete_messages => '1h')).ends_at, tests.h(24), 'what was typed is read');
select is((pg_temp.act('warn', 77)).source, 'command', 'a member commands');
select is((pg_temp.act('warn')).source, 'operator', 'an operator calls');
select results_eq(
  'select function, arguments from app.audit order by audit_id limit 1',
  $$values ('moderation.ban', '{"reason": "x", "duration": "1 day", "member_id": 5, "delete_messages": "1h"}'::jsonb)$$,
  'the audit says what was asked for'
);
select throws_ok(
  $$select pg_temp.act('warn', points => 'NaN')$$, 'U0PTS', null,
  'NaN points are refused'
);

select * from finish();
rollback;
