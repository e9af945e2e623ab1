-- Deploy guildkeeper:shop/_check_item to pg

begin;
set local role guildkeeper_owner;

create function shop._check_item(item shop.item)
returns void
language plpgsql stable
as $$
declare
  v_wrong text := case
    when item.price is null then 'needs a price'
    when item.kind not in ('role', 'temporary_role') and item.role_id is not null then 'has no role'
    when item.kind in ('role', 'temporary_role') and item.role_id is null then 'needs a role'
    when item.kind <> 'temporary_role' and item.duration is not null then 'has no duration'
    when item.kind = 'temporary_role' and item.duration is null then 'needs a duration, such as 7 days'
    when item.kind <> 'xp' and item.xp is not null then 'has no XP'
    when item.kind = 'xp' and item.xp is null then 'needs an amount of XP'
    when item.kind = 'collectible' and item.uses_at_once then 'does nothing when it is bought'
  end;
begin
  if v_wrong is not null then
    perform app._refuse('wrong_for_kind', replace(item.kind::text, '_', ' '), v_wrong);
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
