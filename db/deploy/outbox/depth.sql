-- Deploy guildkeeper:outbox/depth to pg
-- requires: outbox/effect

begin;
set local role guildkeeper_owner;

create view outbox.health as
select e.state::text as state, count(*) as effects, min(e.queued_at) as oldest, max(e.code) filter (where e.state = 'dead') as last_code
from outbox.effect e
group by e.state;

comment on view outbox.health is 'How the queue is doing: effects by state, and since when the oldest of them exists.';

grant select on outbox.health to guildkeeper_admin, guildkeeper_reader;

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

comment on function outbox.depth(timestamptz) is 'The unfinished part of outbox.health, for the bot''s metrics: cheap however much is done.';

grant usage on type outbox.depth_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function outbox.depth(timestamptz) to guildkeeper_bot, guildkeeper_admin;

commit;
