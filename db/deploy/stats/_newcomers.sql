-- Deploy guildkeeper:stats/_newcomers to pg

begin;
set local role guildkeeper_owner;

create function stats._newcomers(guild_id bigint, since timestamptz, until timestamptz)
returns table (member_id bigint, began_at timestamptz, day date, last_day date)
language sql stable
as $$
  select s.member_id, s.began_at, (s.began_at at time zone z.time_zone)::date, (s.ended_at at time zone z.time_zone)::date
  from stats.stay s
  join stats.progress p on p.guild_id = s.guild_id
  join app.settings z on z.guild_id = s.guild_id
  where s.guild_id = _newcomers.guild_id
    and s.member_id > 0
    and s.began_at >= greatest(_newcomers.since, p.began_at)
    and s.began_at < _newcomers.until;
$$;

comment on function stats._newcomers is
'Who came in an interval: the day they did, and the day they left (null: they are here). Who came before the guild was counted
is left out, as those who had left by then are not known; so are those who were forgotten.';

commit;
