-- Deploy guildkeeper:leveling/_log_edit to pg

begin;
set local role guildkeeper_owner;

create function leveling._log_edit()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_row leveling.member := coalesce(new, old);
begin
  insert into leveling.history (guild_id, member_id, at, rule, amount, xp, reason)
  values (
    v_row.guild_id, v_row.member_id, now(), 'edit', coalesce(new.xp, 0) - coalesce(old.xp, 0), coalesce(new.xp, 0),
    session_user
  );
  return null;
end;
$$;

comment on function leveling._log_edit is 'The history of XP changed by hand, so that the amounts still add up.';

create trigger log_insert
after insert on leveling.member
for each row when (current_user <> 'guildkeeper_owner' and new.xp > 0)
execute function leveling._log_edit();

create trigger log_update
after update of xp on leveling.member
for each row when (current_user <> 'guildkeeper_owner' and new.xp <> old.xp)
execute function leveling._log_edit();

create trigger log_delete
after delete on leveling.member
for each row when (current_user <> 'guildkeeper_owner' and old.xp > 0)
execute function leveling._log_edit();

commit;
