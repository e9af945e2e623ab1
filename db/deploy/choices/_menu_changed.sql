-- Deploy guildkeeper:choices/_menu_changed to pg

begin;
set local role guildkeeper_owner;

create function choices._menu_changed()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform choices._forget_reactions(new.guild_id, new.number, null);
  if new.removed_at is not null then
    delete from choices.waiting w where w.guild_id = new.guild_id and w.menu = new.number;
  end if;
  return null;
end;
$$;

comment on function choices._menu_changed is
'A menu has left its message, or is removed: the reactions on it are gone, and of one that is removed nobody waits for anything.
Everybody keeps their roles.';

create trigger choices_menu_changed
after update of message_id, removed_at on menus.menu
for each row when (old.message_id is distinct from new.message_id or old.removed_at is distinct from new.removed_at)
execute function choices._menu_changed();

commit;
