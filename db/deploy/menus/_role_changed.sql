-- Deploy guildkeeper:menus/_role_changed to pg

begin;
set local role guildkeeper_owner;

create function menus._role_changed()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform outbox.schedule(
    o.guild_id, now(), 'menus._show', jsonb_build_object('menu', o.menu, 'reactions', true),
    format('menus._show %s role', o.menu)
  )
  from (
    select distinct p.guild_id, p.menu
    from menus.option p
    where p.guild_id = new.guild_id and new.role_id = any (p.role_ids) and p.removed_at is null
    order by p.menu
  ) o;
  return null;
end;
$$;

comment on function menus._role_changed is
'A role was deleted, came back, moved, or may something else now: the menus that offer it are shown anew, with it or without.';

create trigger menus_role_changed
after update of deleted_at, managed, permissions, "position" on app.role
for each row when (
  (new.deleted_at is null, new.managed, new.permissions, new.position)
  is distinct from (old.deleted_at is null, old.managed, old.permissions, old.position)
)
execute function menus._role_changed();

commit;
