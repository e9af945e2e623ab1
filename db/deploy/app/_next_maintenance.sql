-- Deploy guildkeeper:app/_next_maintenance to pg

begin;
set local role guildkeeper_owner;

create function app._next_maintenance(guild_id bigint, at timestamptz)
returns timestamptz
language sql stable
as $$
  select case when today.moment > _next_maintenance.at then today.moment else today.moment + interval '24 hours' end
  from (
    select date_trunc('day', _next_maintenance.at, 'UTC')
      + make_interval(secs => ((_next_maintenance.guild_id >> 22) % 86400)::double precision) as moment
  ) today;
$$;

comment on function app._next_maintenance is
'When a guild is maintained next: every day at its own second, which comes from its id, so that all guilds of a bot do not come
at once.';

commit;
