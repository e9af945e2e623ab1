-- Deploy guildkeeper:event/selfcheck to pg

begin;
set local role guildkeeper_owner;

create function event.selfcheck(guild_id bigint)
returns table (rule text, found text, expected text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select 'the next day of the guild is scheduled', 'nothing', 'event._new_day'
  from app.guild g
  where g.guild_id = selfcheck.guild_id and not outbox._is_scheduled(g.guild_id, 'event._new_day')
  union all
  select 'the guild is of this cell', 'of another', 'event.cell'
  where not event._is_ours(selfcheck.guild_id)
  union all
  select 'a gap is in a channel that is known', m.channel_id::text, 'a row of app.channel'
  from event.missed m
  where m.guild_id = selfcheck.guild_id
    and m.closed_at is null
    and not exists (
      select from app.channel c where c.guild_id = m.guild_id and c.channel_id = m.channel_id
    );
$$;

comment on function event.selfcheck is
'What is wrong with what comes in of a guild; no rows is sound. For operators and tests.';

grant execute on function event.selfcheck to guildkeeper_admin;

commit;
