-- Deploy guildkeeper:stats/_follow_days to pg

begin;
set local role guildkeeper_owner;

create function stats._follow_days()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select from stats.role_rule r where r.guild_id = new.guild_id) then
    perform outbox.schedule(new.guild_id, new.settled_at, 'stats._role_due', key => 'stats._role_due');
  end if;
  return null;
end;
$$;

comment on function stats._follow_days is 'When days are folded and settled, it is looked at who took part enough for a role.';

create trigger follow_days
after update of settled_at on stats.progress
for each row execute function stats._follow_days();

commit;
