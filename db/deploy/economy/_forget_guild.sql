-- Deploy guildkeeper:economy/_forget_guild to pg

begin;
set local role guildkeeper_owner;

create function economy._forget_guild()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from economy.entry e where e.guild_id = old.guild_id;
  delete from economy.transaction t where t.guild_id = old.guild_id;
  return null;
end;
$$;

comment on function economy._forget_guild is
'The books of a guild go when it is deleted, with its balances: should it come back, it begins anew. Not by a foreign key, which
would lock the guild at every payment.';

create trigger forget_guild
after delete on app.guild
for each row execute function economy._forget_guild();

commit;
