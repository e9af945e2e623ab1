-- Deploy guildkeeper:tickets/_forget_guild to pg

begin;
set local role guildkeeper_owner;

create function tickets._forget_guild()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from tickets.inbox h where h.guild_id = old.guild_id;
  return null;
end;
$$;

comment on function tickets._forget_guild is 'Forgets what was heard in a guild that is removed, as a foreign key would.';

create trigger tickets_forget_guild
after delete on app.guild
for each row execute function tickets._forget_guild();

commit;
