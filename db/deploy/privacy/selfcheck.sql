-- Deploy guildkeeper:privacy/selfcheck to pg

begin;
set local role guildkeeper_owner;

create function privacy.selfcheck(guild_id bigint)
returns table (rule text, nobody bigint, found text, expected text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select 'forgetting goes on', f.nobody, 'nothing', 'privacy._go_on'
  from privacy.forgetting f
  where f.guild_id = selfcheck.guild_id
    and not outbox._is_scheduled(f.guild_id, format('privacy.forget %s', f.nobody));
$$;

comment on function privacy.selfcheck is
'What is wrong with forgetting in a guild: work that nobody will do; no rows is sound. For operators and tests.';

grant execute on function privacy.selfcheck to guildkeeper_admin;

commit;
