-- Deploy guildkeeper:outbox/head to pg

begin;
set local role guildkeeper_owner;

create view outbox.head as
select e.*
from outbox.effect e
where e.state = 'pending'
  and not exists (
    select from outbox.effect earlier
    where earlier.guild_id = e.guild_id
      and earlier.lane = e.lane
      and earlier.state in ('pending', 'claimed')
      -- A claimed one blocks whatever its age: an older effect may become visible after a younger one was claimed.
      and (earlier.state = 'claimed' or (earlier.queued_at, earlier.effect_id) < (e.queued_at, e.effect_id))
  );

comment on view outbox.head is
'Of each lane the effect whose turn it is, due or not; none while one of the lane is under way.';

grant select on outbox.head to guildkeeper_admin;

commit;
