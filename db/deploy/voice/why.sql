-- Deploy guildkeeper:voice/why to pg

begin;
set local role guildkeeper_owner;

create type voice.verdict as (
  day date,
  connected integer,
  silent integer,
  alone integer,
  counted integer,
  over_cap integer,
  paid_minutes integer,
  xp bigint
);
comment on type voice.verdict is
'Seconds of a day in voice: connected, of these deaf, mute, in an audience or AFK (silent), without enough company (alone),
counted, and of these more than a day may have (over_cap); the minutes that were paid, and their XP.';

create function voice.why(
  guild_id bigint,
  member_id bigint,
  day date default null,
  viewer_id bigint default null,
  at timestamptz default now()
)
returns voice.verdict
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_settings voice.settings;
  v_zone text;
  v_verdict voice.verdict;
  v_eligible bigint;
  v_since timestamptz;
begin
  perform app._require_guild(why.guild_id);
  perform app._require_member(why.member_id);
  perform app._require_time(why.at);
  if why.viewer_id <> why.member_id then
    perform app._refuse('not_your_xp');
  end if;
  select s.* into strict v_settings from voice.settings s where s.guild_id = why.guild_id;
  select s.time_zone into strict v_zone from app.settings s where s.guild_id = why.guild_id;
  v_verdict.day := coalesce(why.day, (why.at at time zone v_zone)::date);
  perform app._require_day(v_verdict.day);
  v_since := v_verdict.day::timestamp at time zone v_zone;

  -- By oneself everything that is eligible would count.
  select coalesce(sum(c.connected), 0), coalesce(sum(c.counted), 0) into strict v_verdict.connected, v_eligible
  from voice._counted(
    why.guild_id, v_since, least((v_verdict.day + 1)::timestamp at time zone v_zone, why.at), 1, v_settings.count_muted
  ) c
  where c.member_id = why.member_id;
  select coalesce(sum(c.counted), 0) into strict v_verdict.counted
  from voice._counted(
    why.guild_id, v_since, least((v_verdict.day + 1)::timestamp at time zone v_zone, why.at), v_settings.min_members,
    v_settings.count_muted
  ) c
  where c.member_id = why.member_id;

  v_verdict.silent := v_verdict.connected - v_eligible;
  v_verdict.alone := v_eligible - v_verdict.counted;
  v_verdict.over_cap := greatest(v_verdict.counted - extract(epoch from v_settings.daily_cap), 0);
  select coalesce(sum(d.paid_minutes), 0), coalesce(sum(d.xp), 0) into strict v_verdict.paid_minutes, v_verdict.xp
  from voice.day d
  where d.guild_id = why.guild_id and d.member_id = why.member_id and d.day = v_verdict.day;
  return v_verdict;
end;
$$;

comment on function voice.why is
'What a day in voice (null: today) counted for, and why not more: seconds that were silent, alone, or over the daily cap, by the
settings of today. viewer_id is a member who asks for themselves; null is a moderator or an operator. Refuses: U0GLD, U0MEM,
U0TIM, U0WHY.';

grant usage on type voice.verdict to guildkeeper_bot, guildkeeper_admin;
grant execute on function voice.why to guildkeeper_bot, guildkeeper_admin;

commit;
