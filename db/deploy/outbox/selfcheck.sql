-- Deploy guildkeeper:outbox/selfcheck to pg

begin;
set local role guildkeeper_owner;

create function outbox.selfcheck(guild_id bigint)
returns table (rule text, work_id bigint, found text, expected text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select 'the function of unfinished work is registered', d.work_id, d.function, 'a function of outbox.handler'
  from outbox.due d
  where d.guild_id = selfcheck.guild_id
    and d.finished_at is null
    and not exists (select from outbox.handler h where h.function = d.function)
  union all
  select 'whose turn it is in a lane stands behind nobody', null, format('effect %s of %s', h.effect_id, h.lane), 'not behind'
  from outbox.head h
  where h.guild_id = selfcheck.guild_id and h.behind;
$$;

comment on function outbox.selfcheck is
'What is wrong with the outbox of a guild: work that nobody can do, and effects that nobody calls; no rows is sound. For
operators and tests.';

grant execute on function outbox.selfcheck to guildkeeper_admin;

commit;
