-- Deploy guildkeeper:outbox/depth to pg
-- requires: outbox/effect

begin;
set local role guildkeeper_owner;

create type outbox.depth_row as (state text, effects bigint, oldest_seconds double precision);
comment on type outbox.depth_row is 'Unfinished effects of one state, and the age of the oldest in seconds.';

create function outbox.depth(at timestamptz default now())
returns setof outbox.depth_row
language sql stable security definer
set search_path = ''
as $$
  select e.state::text, count(*), extract(epoch from depth.at - min(e.queued_at))::double precision
  from outbox.effect e
  where e.state in ('pending', 'claimed')
  group by e.state;
$$;

comment on function outbox.depth(timestamptz) is
'The unfinished part of outbox.health, for the bot''s metrics: cheap however much is done.';

grant usage on type outbox.depth_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function outbox.depth(timestamptz) to guildkeeper_bot, guildkeeper_admin;

commit;
