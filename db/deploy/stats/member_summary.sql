-- Deploy guildkeeper:stats/member_summary to pg

begin;
set local role guildkeeper_owner;

create type stats.summary as (
  member_id bigint,
  messages bigint,
  share numeric,
  voice bigint,
  active_days bigint,
  first_day date,
  last_day date,
  joined_at timestamptz,
  top_channel_id bigint,
  is_hidden boolean,
  heard numeric
);
comment on type stats.summary is
'What a member did in an interval; voice: minutes that count; first and last day: of activity ever, as far as days are over.
heard: of the interval.';

create function stats.member_summary(
  guild_id bigint,
  member_id bigint,
  since timestamptz default null,
  until timestamptz default null,
  viewer_id bigint default null,
  viewer_permissions bigint default null,
  at timestamptz default now()
)
returns stats.summary
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_interval stats.span;
  v_summary stats.summary;
  v_days stats.span[];
begin
  perform stats._require_sight(
    member_summary.guild_id, member_summary.viewer_id, member_summary.viewer_permissions, member_summary.member_id
  );
  v_interval := stats._require_interval(member_summary.guild_id, member_summary.since, member_summary.until, member_summary.at);

  v_summary.member_id := member_summary.member_id;
  v_days := array(select s from stats._steps(member_summary.guild_id, v_interval.since, v_interval.until, 'day') s);
  v_summary.messages := (
    stats._member_messages(member_summary.guild_id, member_summary.member_id, array[v_interval], null)
  )[1];
  v_summary.voice := (stats._count_voice(member_summary.guild_id, array[v_interval], null, member_summary.member_id))[1];
  v_summary.active_days := stats._count_active_days(member_summary.guild_id, member_summary.member_id, v_days);
  v_summary.share := round(v_summary.messages
    / nullif((stats._count_messages(member_summary.guild_id, array[v_interval], null))[1], 0)::numeric, 4);
  v_summary.top_channel_id := stats._favourite(member_summary.guild_id, member_summary.member_id, v_interval);
  v_summary.heard := (stats._heard(member_summary.guild_id, array[v_interval], 'messages'))[1];
  v_summary.is_hidden := stats._is_hidden(member_summary.guild_id, member_summary.member_id);
  select m.first_day, m.last_day into v_summary.first_day, v_summary.last_day
  from stats.member m where m.guild_id = member_summary.guild_id and m.member_id = member_summary.member_id;
  select max(s.began_at) into v_summary.joined_at
  from stats.stay s
  where s.guild_id = member_summary.guild_id and s.member_id = member_summary.member_id and s.ended_at is null;
  return v_summary;
end;
$$;

comment on function stats.member_summary is
'What a member did in an interval: messages, minutes in voice, active days, where most. For themselves, moderators, and
everybody where the setting stats.audience is all and they are not hidden. Refuses: U0GLD, U0MEM, U0STA, U0STM, U0STN, U0TIM,
U0INT.';

grant usage on type stats.summary to guildkeeper_bot, guildkeeper_admin;
grant execute on function stats.member_summary to guildkeeper_bot, guildkeeper_admin;

commit;
