-- Deploy guildkeeper:menus/_require_free_emoji to pg

begin;
set local role guildkeeper_owner;

create function menus._require_free_emoji(menu menus.menu, option menus.option)
returns void
language plpgsql stable
as $$
declare
  v_other integer;
begin
  if menu.kind <> 'reaction' then
    return;
  elsif option.emoji is null then
    perform app._refuse('emoji_needed');
  end if;
  select o.number into v_other
  from menus._options(menu.guild_id, menu.number) o
  where o.emoji_key = menus._emoji_key(option.emoji) and o.number <> option.number;
  if found then
    perform app._refuse('emoji_taken', option.emoji, v_other::text);
  end if;
end;
$$;

comment on function menus._require_free_emoji is
'Refuses an option of a menu of reactions without an emoji (U0MND), or with that of another one (U0MNT).';

commit;
