-- Deploy guildkeeper:shop/_require_holding to pg

begin;
set local role guildkeeper_owner;

create function shop._require_holding(item shop.item, member_id bigint, quantity bigint)
returns void
language plpgsql stable
as $$
declare
  v_holds bigint;
begin
  select h.quantity into v_holds
  from shop.holding h
  where h.guild_id = item.guild_id and h.member_id = _require_holding.member_id and h.number = item.number;
  if coalesce(v_holds, 0) < quantity then
    perform app._refuse('holds_too_little', item.name, quantity::text, coalesce(v_holds, 0)::text);
  end if;
end;
$$;

comment on function shop._require_holding is
'Refuses more of an item than a member has (U0HLD). The item is locked: nobody takes any away meanwhile.';

commit;
