-- Deploy guildkeeper:stats/_midnight to pg

begin;
set local role guildkeeper_owner;

create function stats._midnight(guild_id bigint, at timestamptz)
returns timestamptz
language sql stable
as $$
  select date_trunc('day', _midnight.at, s.time_zone) from app.settings s where s.guild_id = _midnight.guild_id;
$$;

comment on function stats._midnight is 'When the day of a time began, in the guild''s zone.';

commit;
