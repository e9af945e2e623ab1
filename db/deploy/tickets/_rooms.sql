-- Deploy guildkeeper:tickets/_rooms to pg

begin;
set local role guildkeeper_owner;

create function tickets._rooms(since timestamptz)
returns table (guild_id bigint, channel_ids bigint[])
language sql stable
as $$
  select t.guild_id, array_agg(t.channel_id)
  from tickets.ticket t
  where t.state in ('open', 'closed')
    and t.guild_id in (
      select o.guild_id
      from tickets.ticket o
      where o.state in ('open', 'closed') and o.opened_at >= coalesce(_rooms.since, '-infinity'::timestamptz)
    )
  group by t.guild_id;
$$;

comment on function tickets._rooms is
'The rooms of the tickets of each guild in which one was made since then (null: ever). In one that is gone nothing happens any
more, so nobody need be told.';

commit;
