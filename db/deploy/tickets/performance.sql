-- Deploy guildkeeper:tickets/performance to pg

begin;
set local role guildkeeper_owner;

create type tickets.performance_row as (
  name text,
  opened bigint,
  closed bigint,
  reopened bigint,
  first_reply_half interval,
  first_reply_most interval,
  first_reply_worked_half interval,
  first_reply_worked_most interval,
  solution_half interval,
  solution_most interval,
  late bigint,
  ratings bigint,
  stars numeric
);
comment on type tickets.performance_row is
'How well tickets were dealt with, of all, or of a type, a priority, or somebody of the staff (an id): the median (half) and
the 90th percentile (most) of what the first reply and the solution took.';

create function tickets.performance(
  guild_id bigint,
  since timestamptz,
  until timestamptz default now(),
  split text default 'all',
  viewer_id bigint default null,
  facts desk.facts default null
)
returns setof tickets.performance_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(performance.guild_id);
  perform desk._require_lead(performance.guild_id, viewer_id, facts);
  if performance.since >= performance.until then
    perform app._refuse('invalid_interval');
  elsif performance.split is null or performance.split not in ('all', 'type', 'priority', 'staff') then
    perform app._refuse('unknown_split', coalesce(left(performance.split, 80), 'null'));
  end if;
  return query
  select
    case performance.split
      when 'type' then f.type_name when 'priority' then f.priority::text
      when 'staff' then coalesce(f.claimed_by, f.first_reply_by)::text else 'all'
    end as name,
    count(*), count(f.closed_at), count(*) filter (where f.was_reopened),
    percentile_cont(0.5) within group (order by f.first_reply), percentile_cont(0.9) within group (order by f.first_reply),
    percentile_cont(0.5) within group (order by f.first_reply_worked),
    percentile_cont(0.9) within group (order by f.first_reply_worked),
    percentile_cont(0.5) within group (order by f.solution), percentile_cont(0.9) within group (order by f.solution),
    count(*) filter (where f.was_late), count(f.stars), round(avg(f.stars), 2)
  from tickets.figures f
  where f.guild_id = performance.guild_id and f.state <> 'failed' and f.asked_at >= performance.since
    and f.asked_at < performance.until
  group by 1
  order by 2 desc, 1;
end;
$$;

comment on function tickets.performance is
'How well the tickets were dealt with that were asked for since and until a time: in all, by type, by priority, or by staff,
who are who claimed them, else who answered first. For those who run the tickets; null is an operator.
Refuses: U0GLD, U0TLD, U0INT since not before until, U0TSP.';

grant usage on type tickets.performance_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function tickets.performance to guildkeeper_bot, guildkeeper_admin;

commit;
