-- Specification of moderation._kind_of: what an entry of Discord's audit log is as a case.

begin;
select plan(10);

select is((
  select concat_ws(' ', k.kind, to_char(k.ends_at at time zone 'UTC', 'HH24:MI'))
  from moderation._kind_of(e.action, e.changes::jsonb, '2026-01-01T12:00:00Z') k
), e.kind, format('%s %s', e.action, e.changes))
from (values
  (20, null, 'kick'), (22, null, 'ban'), (23, null, 'unban'), (25, null, ''), (24, '[{"key": "nick", "new_value": "x"}]', ''),
  (24, '[{"key": "communication_disabled_until", "new_value": "2026-01-01T13:00:00Z"}]', 'timeout 13:00'),
  (24, '[{"key": "communication_disabled_until", "new_value": "2026-01-01T11:00:00Z"}]', 'untimeout'),
  (24, '[{"key": "communication_disabled_until"}]', 'untimeout'), (24, null, ''), (24, '{}', '')
) as e (action, changes, kind);

select * from finish();
rollback;
