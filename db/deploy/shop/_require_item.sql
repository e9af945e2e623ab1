-- Deploy guildkeeper:shop/_require_item to pg

begin;
set local role guildkeeper_owner;

create function shop._require_item(guild_id bigint, item text, holder_id bigint)
returns shop.item
language plpgsql
as $$
declare
  v_item shop.item;
  v_typed text := lower(btrim(item));
  v_number bigint := substring(btrim(item) from '^#?(\d{1,18})$');
  v_several text;
begin
  -- Of those on sale each has a name of its own; one that was removed may share it with a newer one.
  select string_agg(format('%s #%s', i.name, i.number), ', ' order by i.number) into v_several
  from shop.holding h
  join shop.item i on i.guild_id = h.guild_id and i.number = h.number
  where h.guild_id = _require_item.guild_id and h.member_id = holder_id and h.quantity > 0 and lower(i.name) = v_typed
  having count(*) > 1;
  if found then
    perform app._refuse('ambiguous', item, v_several);
  end if;

  select i.* into v_item
  from shop.item i
  left join shop.holding h on h.guild_id = i.guild_id and h.number = i.number and h.member_id = holder_id
  where i.guild_id = _require_item.guild_id
    and (i.number = v_number or lower(i.name) = v_typed)
    and (i.removed_at is null or h.quantity > 0)
  order by coalesce(h.quantity, 0) > 0 desc, i.removed_at is null desc, i.number desc
  limit 1
  for no key update of i;

  if not found then
    perform app._refuse('unknown_item', coalesce(left(item, 80), 'null'));
  end if;
  return v_item;
end;
$$;

comment on function shop._require_item is
'The item of a number (3, #3) or name, whatever its case, locked until the transaction ends: items are locked before what members
have of them, that before XP, and that before money, by everybody. One that was removed is there for a holder who still has it
(null: nobody''s). Refuses what there is not (U0ITM), and a name of which they have two (U0AMB).';

commit;
