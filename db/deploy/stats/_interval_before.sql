-- Deploy guildkeeper:stats/_interval_before to pg

begin;
set local role guildkeeper_owner;

create function stats._interval_before(guild_id bigint, span stats.span)
returns stats.span
language sql stable
as $$
  select ((l.since - (l.until - l.since)) at time zone l.time_zone, (_interval_before.span).since)::stats.span
  from (
    select z.time_zone, (_interval_before.span).since at time zone z.time_zone as since,
      (_interval_before.span).until at time zone z.time_zone as until
    from app.settings z
    where z.guild_id = _interval_before.guild_id
  ) l;
$$;

comment on function stats._interval_before is
'The interval that ends where this one begins, as long by the clocks of the guild''s zone.';

commit;
