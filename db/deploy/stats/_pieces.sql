-- Deploy guildkeeper:stats/_pieces to pg

begin;
set local role guildkeeper_owner;

create type stats.piece as (
  place bigint, since timestamptz, until timestamptz, day date, is_folded boolean, is_told boolean
);
comment on type stats.piece is
'The part of a span that lies in one day. Folded: a whole day that stands in stats.member_day, or a part of one whose facts are
forgotten; told: it is settled as well, so what it was stands in stats.day.';

create function stats._pieces(guild_id bigint, spans stats.span[])
returns setof stats.piece
language sql stable
as $$
  select s.place, greatest(s.since, d.since), least(s.until, d.until), d.day, f.is_folded,
    f.is_folded and f.is_whole and d.day >= p.exact_from
      and exists (select from stats.day k where k.guild_id = p.guild_id and k.day = d.day)
      and not exists (select from stats.stale_day k where k.guild_id = p.guild_id and k.day = d.day)
  from unnest(_pieces.spans) with ordinality as s (since, until, place)
  join app.settings z on z.guild_id = _pieces.guild_id
  join stats.progress p on p.guild_id = z.guild_id
  cross join lateral (
    select g::date as day, g at time zone z.time_zone as since, (g + interval '1 day') at time zone z.time_zone as until
    from generate_series(
      date_trunc('day', s.since at time zone z.time_zone),
      date_trunc('day', (s.until - interval '1 millisecond') at time zone z.time_zone),
      interval '1 day'
    ) g
  ) d
  cross join lateral (
    select w.is_whole, p.time_zone = z.time_zone and d.until <= p.folded_until
      and (w.is_whole or d.since < p.facts_from) as is_folded
    from (select s.since <= d.since and s.until >= d.until as is_whole) w
  ) f;
$$;

comment on function stats._pieces is
'Spans of a guild by days of its zone; of whole days that are settled the answer is one row, of others their quarters of an
hour.';

commit;
