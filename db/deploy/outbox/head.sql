-- Deploy guildkeeper:outbox/head to pg

begin;
set local role guildkeeper_owner;

create view outbox.head as
select e.*
from outbox.effect e
where e.state = 'pending'
  and e.effect_id = (
    select f.effect_id
    from outbox.effect f
    where f.guild_id = e.guild_id and f.lane = e.lane and f.state in ('pending', 'claimed')
    order by f.state desc, f.queued_at, f.effect_id
    limit 1
  );

comment on view outbox.head is
'Of each lane the effect whose turn it is, due or not; none while one of the lane is under way.';

grant select on outbox.head to guildkeeper_admin;

commit;
