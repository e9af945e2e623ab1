-- Deploy guildkeeper:outbox/health to pg
-- requires: outbox/effect

begin;
set local role guildkeeper_owner;

create view outbox.health as
select
  e.state::text as state,
  case when e.state = 'dead' then e.code end as code,
  count(*) as effects,
  min(e.queued_at) as oldest,
  count(*) filter (where e.finished_at > now() - interval '1 minute') as last_minute
from outbox.effect e
group by e.state, case when e.state = 'dead' then e.code end;

comment on view outbox.health is
'How the queue is doing: effects by state, the dead by Discord''s error code; since when the oldest of them exists, and how many
were finished in the last minute. Whether anything is handed out at all says outbox.paused().';

grant select on outbox.health to guildkeeper_admin, guildkeeper_reader;

commit;
