-- Deploy guildkeeper:rolejobs/selfcheck to pg

begin;
set local role guildkeeper_owner;

create function rolejobs.selfcheck(guild_id bigint)
returns table (rule text, number bigint, found text, expected text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select 'a job that runs has its next slice scheduled', b.number, 'nothing', 'a slice'
  from rolejobs.job b
  where b.guild_id = selfcheck.guild_id
    and b.state = 'running'
    and not outbox._is_scheduled(b.guild_id, format('rolejobs._work %s', b.number));
$$;

comment on function rolejobs.selfcheck is
'What is wrong with the jobs of a guild; no rows is sound. Reads everything: for operators and tests.';

grant execute on function rolejobs.selfcheck to guildkeeper_admin;

commit;
