-- Deploy guildkeeper:tickets/_hold_counter to pg

begin;
set local role guildkeeper_owner;

create function tickets._hold_counter(guild_id bigint)
returns void
language sql
as $$
  insert into tickets.counter as c (guild_id)
  values (_hold_counter.guild_id)
  on conflict on constraint counter_pkey do nothing;
  select from tickets.counter c where c.guild_id = _hold_counter.guild_id for update;
$$;

comment on function tickets._hold_counter is
'Locks the numbers of a guild''s tickets until the transaction ends: what is counted here holds until then. Always before a
ticket.';

commit;
