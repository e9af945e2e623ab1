-- Deploy guildkeeper:stats/_next_fold to pg

begin;
set local role guildkeeper_owner;

create function stats._next_fold(guild_id bigint, at timestamptz)
returns timestamptz
language sql stable
as $$
  select date_trunc('day', date_trunc('day', _next_fold.at, s.time_zone) + interval '36 hours', s.time_zone)
    + make_interval(secs => (300 + (_next_fold.guild_id >> 22) % 1800)::double precision)
  from app.settings s
  where s.guild_id = _next_fold.guild_id;
$$;

comment on function stats._next_fold is
'When the day of a time is folded: soon after the next midnight of the guild''s zone, each guild at its own second.';

commit;
