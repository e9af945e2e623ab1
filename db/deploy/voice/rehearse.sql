-- Deploy guildkeeper:voice/rehearse to pg

begin;
set local role guildkeeper_owner;

create type voice.rehearsal as (members bigint, minutes bigint, minutes_now bigint);
comment on type voice.rehearsal is
'How many members would have counted time by other rules, how many whole minutes that would be, and how many it is by those of
today.';

create function voice.rehearse(
  guild_id bigint,
  days integer default 7,
  min_members integer default null,
  count_muted boolean default null,
  daily_cap interval default null,
  at timestamptz default now()
)
returns voice.rehearsal
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_now voice.settings;
  v_then voice.settings;
  v_rehearsal voice.rehearsal;
begin
  perform app._require_guild(rehearse.guild_id);
  perform app._require_time(rehearse.at);
  perform app._require_page_size(rehearse.days);
  select s.* into strict v_now from voice.settings s where s.guild_id = rehearse.guild_id;
  v_then := v_now;
  v_then.min_members := coalesce(rehearse.min_members, v_now.min_members);
  v_then.count_muted := coalesce(rehearse.count_muted, v_now.count_muted);
  v_then.daily_cap := coalesce(rehearse.daily_cap, v_now.daily_cap);

  select count(*) filter (where m.minutes > 0), coalesce(sum(m.minutes), 0) into strict v_rehearsal.members, v_rehearsal.minutes
  from voice._minutes(v_then, rehearse.days, rehearse.at) m;
  select coalesce(sum(m.minutes), 0) into strict v_rehearsal.minutes_now from voice._minutes(v_now, rehearse.days, rehearse.at) m;
  return v_rehearsal;
end;
$$;

comment on function voice.rehearse is
'What other rules would have counted in the last days (1 to 100) with what really happened, beside those of today. Refuses:
U0GLD, U0TIM, U0SIZ.';

grant usage on type voice.rehearsal to guildkeeper_bot, guildkeeper_admin;
grant execute on function voice.rehearse to guildkeeper_bot, guildkeeper_admin;

commit;
