-- Deploy guildkeeper:event/_next_day to pg

begin;
set local role guildkeeper_owner;

create function event._next_day(guild_id bigint, at timestamptz)
returns timestamptz
language sql stable
as $$
  select case when today.moment > _next_day.at then today.moment else today.moment + interval '24 hours' end
  from (
    select date_trunc('day', _next_day.at, 'UTC')
      + make_interval(secs => ((_next_day.guild_id >> 22) % 86400)::double precision) as moment
  ) today;
$$;

comment on function event._next_day is
'When a guild is maintained next: every day at its own second, which comes from its id, so that all guilds of a bot do not come
at once.';

commit;
