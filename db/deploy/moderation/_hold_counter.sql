-- Deploy guildkeeper:moderation/_hold_counter to pg

begin;
set local role guildkeeper_owner;

create function moderation._hold_counter(guild_id bigint)
returns void
language sql
as $$
  insert into moderation.counter as c (guild_id)
  values (_hold_counter.guild_id)
  on conflict on constraint counter_pkey do nothing;

  select from moderation.counter c where c.guild_id = _hold_counter.guild_id for update;
$$;

comment on function moderation._hold_counter is
'Locks the cases of a guild until the transaction ends: what is decided by what is in force is held until it is filed. Always
the first lock: the counter, then sanctions, then the outbox.';

commit;
