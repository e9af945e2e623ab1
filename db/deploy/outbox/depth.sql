-- Deploy guildkeeper:outbox/depth to pg

begin;
set local role guildkeeper_owner;

create type outbox.depth_row as (kind text, state text, items bigint, oldest_seconds double precision);
comment on type outbox.depth_row is
'So many effects, or pieces of work, in one state; since when the oldest effect exists, or since when the oldest work is due,
in seconds.';

create function outbox.depth(at timestamptz default now())
returns setof outbox.depth_row
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select app._require_time(depth.at);

  select 'effect', e.state::text, count(*), extract(epoch from depth.at - min(e.queued_at))::double precision
  from outbox.effect e
  where e.state in ('pending', 'claimed')
  group by e.state
  union all
  select
    'work',
    case d.state when 'pending' then 'due' else d.state::text end,
    count(*),
    extract(epoch from depth.at - min(d.run_at))::double precision
  from outbox.due d
  where (d.state = 'pending' and d.run_at <= depth.at) or d.state = 'claimed' or d.state = 'parked'
  group by d.state;
$$;

comment on function outbox.depth is
'The unfinished part of outbox.health, without work that is not due yet, for the bot''s metrics: cheap however much is done.';

grant usage on type outbox.depth_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function outbox.depth to guildkeeper_bot, guildkeeper_admin;

commit;
