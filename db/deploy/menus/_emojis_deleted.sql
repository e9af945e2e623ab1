-- Deploy guildkeeper:menus/_emojis_deleted to pg

begin;
set local role guildkeeper_owner;

create function menus._emojis_deleted(guild_id bigint, emoji_ids bigint[], at timestamptz)
returns void
language plpgsql
as $$
declare
  v_menu bigint;
begin
  update menus.option o
  set emoji_gone = true
  where o.guild_id = _emojis_deleted.guild_id
    and o.emoji_key = any (_emojis_deleted.emoji_ids::text[])
    and not o.emoji_gone;
  for v_menu in
    select distinct o.menu
    from menus.option o
    where o.guild_id = _emojis_deleted.guild_id
      and o.emoji_key = any (_emojis_deleted.emoji_ids::text[])
      and o.removed_at is null
  loop
    perform menus._show_at(_emojis_deleted.guild_id, v_menu, _emojis_deleted.at);
  end loop;
end;
$$;

comment on function menus._emojis_deleted is
'Custom emoji of a guild are deleted: options show without them from now on, and menus.health names those that need another one.';

commit;
