-- Deploy guildkeeper:choices/_option_changed to pg

begin;
set local role guildkeeper_owner;

create function choices._option_changed()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_option menus.option_facts;
begin
  if old.emoji_key <> new.emoji_key or new.removed_at is not null then
    perform choices._forget_reactions(new.guild_id, new.menu, new.number);
  end if;
  if new.removed_at is not null then
    delete from choices.waiting w where w.guild_id = new.guild_id and w.menu = new.menu and w.option = new.number;
  elsif old.cap is distinct from new.cap then
    select o.* into strict v_option
    from menus._known_options(new.guild_id) o
    where o.menu = new.menu and o.number = new.number;
    perform menus._tell_taken(new.guild_id, new.menu, new.number, choices._taken(v_option));
    perform choices._seek(v_option, 0, now());
  end if;
  return null;
end;
$$;

comment on function choices._option_changed is
'An option has another emoji, another cap, or is removed: its reactions are gone, who waits has another look or waits no more, and
its message is told how many hold it. Who holds it keeps it.';

create trigger choices_option_changed
after update of emoji, cap, removed_at on menus.option
for each row when ((old.emoji_key, old.cap, old.removed_at) is distinct from (new.emoji_key, new.cap, new.removed_at))
execute function choices._option_changed();

commit;
