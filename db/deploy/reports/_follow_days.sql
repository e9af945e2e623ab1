-- Deploy guildkeeper:reports/_follow_days to pg

begin;
set local role guildkeeper_owner;

create function reports._follow_days()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select from reports.role_rule r where r.guild_id = new.guild_id) then
    perform outbox.schedule(new.guild_id, new.settled_at, 'reports._role_due', key => 'reports._role_due');
  end if;
  return null;
end;
$$;

comment on function reports._follow_days is 'When days are folded and settled, it is looked at who took part enough for a role.';

create trigger reports_follow_days
after update of settled_at on stats.progress
for each row execute function reports._follow_days();

commit;
