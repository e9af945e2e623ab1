-- Deploy guildkeeper:outbox/waiting to pg

begin;
set local role guildkeeper_owner;

create view outbox.waiting as
select
  d.guild_id,
  d.work_id,
  case when d.state = 'pending' and d.run_at <= now() then 'due' else d.state::text end as state,
  d.run_at,
  d.function,
  d.arguments,
  d.key,
  d.attempts,
  d.sqlstate,
  d.error
from outbox.due d
where d.finished_at is null;

comment on view outbox.waiting is
'Unfinished work: what is pending until when, due and not yet claimed, claimed, or parked, and with which error it failed the last
time. See outbox.run_now and outbox.cancel_work.';

grant select on outbox.waiting to guildkeeper_admin;

commit;
