-- Deploy guildkeeper:menus/_store_option to pg

begin;
set local role guildkeeper_owner;

create function menus._store_option(option menus.option, at timestamptz)
returns menus.option
language plpgsql
as $$
declare
  v_before menus.option;
  v_option menus.option;
begin
  select o.* into v_before
  from menus.option o
  where o.guild_id = option.guild_id and o.menu = option.menu and o.number = option.number;
  insert into menus.option as o (
    guild_id, menu, number, role_ids, emoji, emoji_gone, label, description, price, duration, cap, place
  )
  values (
    option.guild_id, option.menu, option.number, option.role_ids, option.emoji, coalesce(option.emoji_gone, false), option.label,
    option.description, option.price, option.duration, option.cap, option.place
  )
  on conflict on constraint option_pkey do update
  set role_ids = excluded.role_ids,
      emoji = excluded.emoji,
      emoji_gone = excluded.emoji_gone,
      label = excluded.label,
      description = excluded.description,
      price = excluded.price,
      duration = excluded.duration,
      cap = excluded.cap,
      place = excluded.place
  returning o.* into strict v_option;

  if v_before.emoji_key <> v_option.emoji_key then
    perform menus._retire_emoji(v_before, _store_option.at);
  end if;
  perform menus._show_all_at(v_option.guild_id, v_option.menu, _store_option.at + interval '1 second');
  return v_option;
end;
$$;

comment on function menus._store_option is
'Effects: writes an option as it is to be; the reactions with an emoji that it has no more are cleared, and the
message is shown anew.';

commit;
