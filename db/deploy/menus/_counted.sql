-- Deploy guildkeeper:menus/_counted to pg

begin;
set local role guildkeeper_owner;

create function menus._counted(guild_id bigint, message_id bigint, counts app.reaction_count[], is_gone boolean, at timestamptz)
returns void
language plpgsql
as $$
declare
  v_menu menus.menu;
begin
  select m.* into v_menu
  from menus.menu m
  where m.guild_id = _counted.guild_id and m.message_id = _counted.message_id and m.removed_at is null;
  if v_menu.number is null then
    return;
  elsif _counted.is_gone then
    perform menus._message_gone(v_menu, _counted.at);
    return;
  end if;

  if exists (
    select from menus._page(v_menu.guild_id, v_menu.number, 1) o
    left join unnest(_counted.counts) k on menus._emoji_key(k.emoji) = o.emoji_key
    where k.own is not true and not o.emoji_gone
  ) then
    perform menus._react_to_all(v_menu, _counted.at);
  end if;
end;
$$;

comment on function menus._counted is
'What is on the message of a menu after a gap: a message that is gone is missed, and the bot''s own reactions come back.';

commit;
