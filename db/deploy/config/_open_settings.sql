-- Deploy guildkeeper:config/_open_settings to pg

begin;
set local role guildkeeper_owner;

create function config._open_settings()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_table regclass;
begin
  for v_table in
    select c.oid
    from pg_catalog.pg_class c
    where c.relname = 'settings' and c.relkind = 'r' and pg_get_userbyid(c.relowner) = 'guildkeeper_owner'
    order by c.oid
  loop
    execute format('insert into %s (guild_id) values ($1) on conflict do nothing', v_table) using new.guild_id;
  end loop;
  return null;
end;
$$;

comment on function config._open_settings is 'Gives a new guild its row, all defaults, in the settings table of every domain.';

create trigger open_settings
after insert on app.guild
for each row execute function config._open_settings();

commit;
