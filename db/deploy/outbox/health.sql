-- Deploy guildkeeper:outbox/health to pg

begin;
set local role guildkeeper_owner;

create view outbox.health as
select
  'effect' as kind,
  e.state::text as state,
  case
    when e.state <> 'dead' then null
    when e.status = 0 and e.card is not null then 'undrawn'
    when e.status = 0 then 'unsendable'
    else e.code::text
  end as code,
  count(*) as items,
  min(e.queued_at) as oldest,
  count(*) filter (where e.finished_at > now() - interval '1 minute') as last_minute
from outbox.effect e
group by 2, 3
union all
select
  'work',
  case when d.state = 'pending' and d.run_at <= now() then 'due' else d.state::text end,
  case when d.state = 'parked' then d.sqlstate end,
  count(*),
  min(d.run_at),
  count(*) filter (where d.finished_at > now() - interval '1 minute')
from outbox.due d
group by 2, 3;

comment on view outbox.health is
'How the queue is doing: effects by state, the dead by Discord''s error code (undrawn: its card could not be drawn; unsendable:
no request could be made of it), and work due later, the parked by SQLSTATE; since when the oldest effect exists, or since when
the oldest work is due, and how many were finished in the last minute. Whether anything is handed out at all says
outbox.paused().';

grant select on outbox.health to guildkeeper_admin, guildkeeper_reader;

commit;
