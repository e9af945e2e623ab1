-- Deploy guildkeeper:stats/_uncount to pg

begin;
set local role guildkeeper_owner;

create function stats._uncount(guild_id bigint, message_ids bigint[], at timestamptz)
returns void
language plpgsql
as $$
declare
  v_held stats.progress[] := stats._hold(array[_uncount.guild_id]);
  v_gone stats.fact[];
begin
  if v_held = '{}' then
    return;
  end if;

  -- Who hears of the end first leaves a mark, and who is just counting the message is waited for.
  insert into stats.message (guild_id, message_id, channel_id, member_id, is_deleted)
  select distinct _uncount.guild_id, i.message_id, 0, 0, true
  from unnest(_uncount.message_ids) as i (message_id)
  where i.message_id >= app.snowflake_at(_uncount.at - interval '2 days')
  order by i.message_id
  on conflict on constraint message_pkey do nothing;

  with gone as (
    update stats.message m
    set is_deleted = true
    where m.guild_id = _uncount.guild_id and m.message_id = any (_uncount.message_ids) and not m.is_deleted
    returning m.guild_id, m.message_id, m.channel_id, m.member_id
  )
  select array_agg(g::stats.fact) into v_gone from gone g;

  if v_gone is not null then
    perform stats._subtract(v_held[1], v_gone);
  end if;
end;
$$;

comment on function stats._uncount is
'Messages of a guild that are deleted count no more, each once, however often that is told. One that was not told of yet will
not count when it is.';

commit;
