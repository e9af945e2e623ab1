-- Deploy guildkeeper:shop/_require_item_name to pg

begin;
set local role guildkeeper_owner;

create function shop._require_item_name(item shop.item)
returns void
language plpgsql stable
as $$
declare
  v_number bigint;
begin
  if item.name is null or not app._is_plain_text(item.name, 80) or item.name !~ '^\S(.*\S)?$'
    or item.name ~ '[\n\t]|^#?\d+$'
  then
    perform app._refuse('invalid_item_name', coalesce(left(item.name, 80), ''));
  end if;

  select i.number into v_number
  from shop.item i
  where i.guild_id = item.guild_id and lower(i.name) = lower(item.name) and i.removed_at is null and i.number <> item.number;
  if found then
    perform app._refuse('item_name_taken', item.name, v_number::text);
  end if;
end;
$$;

comment on function shop._require_item_name is
'Refuses what cannot be an item''s name: empty, too long, more than a line or only digits, which would be a number (U0INM), or
what another item is called (U0TAK).';

commit;
