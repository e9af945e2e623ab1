-- Deploy guildkeeper:shop/_check_item to pg

begin;
set local role guildkeeper_owner;

create function shop._check_item(item shop.item)
returns void
language plpgsql stable
as $$
declare
  v_wrong text := case
    when item.price is null then 'item_without_price'
    when item.kind not in ('role', 'temporary_role') and item.role_id is not null then 'item_with_role'
    when item.kind in ('role', 'temporary_role') and item.role_id is null then 'item_without_role'
    when item.kind <> 'temporary_role' and item.duration is not null then 'item_with_duration'
    when item.kind = 'temporary_role' and item.duration is null then 'item_without_duration'
    when item.kind <> 'xp' and item.xp is not null then 'item_with_xp'
    when item.kind = 'xp' and item.xp is null then 'item_without_xp'
    when item.kind = 'collectible' and item.uses_at_once then 'item_without_effect'
  end;
begin
  if v_wrong is not null then
    perform app._refuse(v_wrong);
  end if;

  perform shop._require_item_name(item);
  perform app._require_text('description', item.description, 300);
  if item.emoji is not null and not (app._is_plain_text(item.emoji, 64) and item.emoji ~ '^\S+$') then
    perform app._refuse('invalid_emoji', left(item.emoji, 64));
  end if;
  if item.role_id is not null then
    perform app._require_assignable_role(item.guild_id, item.role_id);
  end if;
  if item.required_role_id is not null then
    perform app._require_role(item.guild_id, item.required_role_id);
  end if;
end;
$$;

comment on function shop._check_item is
'Refuses an item that cannot be: U0IKD what its kind needs or does not have, U0INM and U0TAK its name, U0TXT and U0EMJ its
description and emoji, U0ROL and U0HIR a role that there is not, or that the bot cannot give out.';

commit;
