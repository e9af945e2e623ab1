-- Deploy guildkeeper:stats/_count_active to pg

begin;
set local role guildkeeper_owner;

create function stats._count_active(guild_id bigint, spans stats.span[], metrics text[])
returns table (metric text, found numeric[])
language sql stable
as $$
  with span as (
    select s.place, (s.since at time zone z.time_zone)::date as first,
      ((s.until - interval '1 millisecond') at time zone z.time_zone)::date as last
    from unnest(_count_active.spans) with ordinality as s (since, until, place)
    join app.settings z on z.guild_id = _count_active.guild_id
  ),
  told as materialized (
    select d.*
    from (select min(s.first) as first, max(s.last) as last from span s) s
    cross join lateral stats._live_days(_count_active.guild_id, s.first, s.last) d
  )
  select m.metric, array(
    select case m.metric
      when 'new' then (select coalesce(sum(d.new_members), 0) from told d where d.day between s.first and s.last)
      when 'returning' then (select coalesce(sum(d.returning_members), 0) from told d where d.day between s.first and s.last)
      else (
        select case m.metric when 'active' then d.active_1 when 'active_7' then d.active_7 else d.active_28 end
        from told d where d.day = s.last
      )
    end
    from span s
    order by s.place
  )
  from unnest(_count_active.metrics) as m (metric);
$$;

comment on function stats._count_active is
'How many were active on the last day of each of these spans, or in the week or four weeks that it ends; who was new, or came
back, in all of it: each of these metrics, from one look at the days.';

commit;
