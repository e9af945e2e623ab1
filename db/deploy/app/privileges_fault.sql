-- Deploy guildkeeper:app/privileges_fault to pg

begin;
set local role guildkeeper_owner;

create function app.privileges_fault()
returns text
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select string_agg(r.name, ', ' order by r.name)
  from (values ('guildkeeper_admin'), ('guildkeeper_bot'), ('guildkeeper_reader')) as r (name)
  where has_database_privilege(r.name, current_database(), 'temporary');
$$;

comment on function app.privileges_fault is
'Which of our roles may make temporary objects in this database; null: none, as it should be. A restored or copied database gives
that to PUBLIC again: see docs/security.md.';

grant execute on function app.privileges_fault to guildkeeper_bot, guildkeeper_admin, guildkeeper_reader;

commit;
