-- Deploy guildkeeper:voice/_close to pg

begin;
set local role guildkeeper_owner;

create function voice._close(present voice.present, until timestamptz)
returns void
language plpgsql
as $$
declare
  v_guild_id bigint := (_close.present).guild_id;
  v_since timestamptz := (_close.present).since;
begin
  if (_close.present).channel_id is null then
    return;
  end if;

  if _close.until > v_since then
    insert into voice.stretch (guild_id, member_id, from_at, until_at, channel_id, flags, is_bridged)
    values (
      v_guild_id, (_close.present).member_id, v_since, _close.until, (_close.present).channel_id, (_close.present).flags,
      (_close.present).is_bridged
    )
    on conflict on constraint stretch_pkey do nothing;
  end if;

  -- Also where they turn out not to have been: that may have been settled already.
  insert into voice.stale_day (guild_id, day)
  select v_guild_id, d::date
  from app.settings s
  cross join lateral generate_series(
    (v_since at time zone s.time_zone)::date, (greatest(_close.until, v_since) at time zone s.time_zone)::date, interval '1 day'
  ) d
  where s.guild_id = v_guild_id
  on conflict on constraint stale_day_pkey do nothing;
end;
$$;

comment on function voice._close is
'Somebody was where they were until then: keeps it, and lets those days be settled. What has no length is not kept.';

commit;
