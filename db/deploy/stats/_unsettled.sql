-- Deploy guildkeeper:stats/_unsettled to pg

begin;
set local role guildkeeper_owner;

create function stats._unsettled(guild_id bigint, since date, last date)
returns table (day date)
language sql stable
as $$
  select (
    select min(g)::date
    from generate_series(_unsettled.since, _unsettled.last, interval '1 day') g
    where not exists (select from stats.day k where k.guild_id = _unsettled.guild_id and k.day = g::date)
      or exists (select from stats.stale_day s where s.guild_id = _unsettled.guild_id and s.day between g::date - 27 and g::date)
  );
$$;

comment on function stats._unsettled is 'The first of these days that is not settled, or counts one that is not; null: all are.';

commit;
