-- Deploy guildkeeper:outbox/health to pg
-- requires: outbox/effect

begin;
set local role guildkeeper_owner;

create view outbox.health as
select e.state::text as state, count(*) as effects, min(e.queued_at) as oldest,
  (array_agg(e.code order by e.finished_at desc) filter (where e.state = 'dead'))[1] as last_code
from outbox.effect e
group by e.state;

comment on view outbox.health is
'How the queue is doing: effects by state, since when the oldest of them exists, and the code of the latest death.';

grant select on outbox.health to guildkeeper_admin, guildkeeper_reader;

commit;
