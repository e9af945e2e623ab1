-- Deploy guildkeeper:stats/_count to pg

begin;
set local role guildkeeper_owner;

create function stats._count(messages app.message[])
returns void
language plpgsql
as $$
declare
  v_counted jsonb;
  v_folded bigint;
  v_late stats.fact[];
begin
  -- By keys, as a list would be walked through for each message.
  select jsonb_object_agg(h.guild_id, true), max(app.snowflake_at(h.folded_until))
  into v_counted, v_folded
  from unnest(stats._hold(array(select distinct m.guild_id from unnest(_count.messages) m))) h;
  if v_counted is null then
    return;
  end if;

  with written as (
    insert into stats.message as s (guild_id, message_id, channel_id, thread_id, member_id)
    select m.guild_id, m.message_id, coalesce(m.parent_id, m.channel_id),
      case when m.parent_id <> m.channel_id then m.channel_id end,
      m.member_id
    from unnest(_count.messages) m
    where v_counted ? m.guild_id::text and m.member_id > 0 and m.message_id > 0 and m.channel_id > 0
    order by m.guild_id, m.message_id
    on conflict on constraint message_pkey do nothing
    returning s.guild_id, s.message_id, s.channel_id, s.member_id
  ),
  counted as (
    insert into stats.quarter as q (guild_id, quarter, channel_id, messages)
    select w.guild_id, stats._quarter_of(w.message_id), w.channel_id, count(*)
    from written w
    group by 1, 2, 3
    order by 1, 2, 3
    on conflict on constraint quarter_pkey do update set messages = q.messages + excluded.messages
  )
  select array_agg(w::stats.fact) into v_late from written w where w.message_id < v_folded;

  if v_late is not null then
    perform stats._count_late(v_late);
  end if;
end;
$$;

comment on function stats._count is
'A batch of messages is counted, wherever it comes from and in whichever order: what was there before is not counted again, and
what is older than the fold adds itself to the days. Guilds that are not counted are passed over.';

commit;
