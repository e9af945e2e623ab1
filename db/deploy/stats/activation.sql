-- Deploy guildkeeper:stats/activation to pg

begin;
set local role guildkeeper_owner;

create type stats.activated as (joined bigint, judged bigint, activated bigint);
comment on type stats.activated is 'How many joined, of how many the first seven days are over, and how many of these took part.';

create function stats.activation(
  guild_id bigint,
  since timestamptz default null,
  until timestamptz default null,
  viewer_id bigint default null,
  viewer_permissions bigint default null,
  at timestamptz default now()
)
returns stats.activated
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  c_messages constant integer := 3;
  c_days constant integer := 7;
  v_interval stats.span;
  v_today date;
  v_activated stats.activated;
begin
  perform stats._require_sight(activation.guild_id, activation.viewer_id, activation.viewer_permissions);
  v_interval := stats._require_interval(activation.guild_id, activation.since, activation.until, activation.at);
  select (p.folded_until at time zone p.time_zone)::date into strict v_today
  from stats.progress p where p.guild_id = activation.guild_id;

  select count(*), count(*) filter (where w.day + c_days <= v_today),
    count(*) filter (where w.day + c_days <= v_today and (
      c_messages <= (
        select sum(d.messages)
        from stats.member_day d
        where d.guild_id = activation.guild_id and d.member_id = w.member_id and d.day >= w.day and d.day < w.day + c_days
      )
      or exists (
        select from voice._days_of(activation.guild_id, w.member_id, w.day, w.day + c_days - 1) v where v.is_active
      )
    ))
  into strict v_activated
  from stats._newcomers(activation.guild_id, v_interval.since, v_interval.until) w;
  return v_activated;
end;
$$;

comment on function stats.activation is
'Of those who joined in an interval and have been here for seven days, how many took part in these: three messages, or a minute
in voice that counts. Refuses: U0GLD, U0STA, U0TIM, U0INT.';

grant usage on type stats.activated to guildkeeper_bot, guildkeeper_admin;
grant execute on function stats.activation to guildkeeper_bot, guildkeeper_admin;

commit;
