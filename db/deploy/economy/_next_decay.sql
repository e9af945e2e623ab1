-- Deploy guildkeeper:economy/_next_decay to pg

begin;
set local role guildkeeper_owner;

create function economy._next_decay(guild_id bigint, at timestamptz)
returns timestamptz
language sql stable
as $$
  select case when this.moment > _next_decay.at then this.moment else this.moment + interval '168 hours' end
  from (
    select date_trunc('week', _next_decay.at, 'UTC')
      + make_interval(secs => ((_next_decay.guild_id >> 22) % 604800)::double precision) as moment
  ) this;
$$;

comment on function economy._next_decay is
'When fortunes decay next in a guild: every week at its own second, which comes from its id, so that all guilds of a bot do not
come at once.';

commit;
