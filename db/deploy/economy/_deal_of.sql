-- Deploy guildkeeper:economy/_deal_of to pg
-- requires: economy/_deal

begin;
set local role guildkeeper_owner;

create function economy._deal_of(guild_id bigint, transaction_id bigint, kind economy.item_movement_kind)
returns economy.deal
language plpgsql stable
set search_path = ''
as $$
declare
  v_movement_id bigint;
begin
  select m.movement_id into strict v_movement_id
  from economy.item_movement m
  where m.guild_id = _deal_of.guild_id and m.transaction_id = _deal_of.transaction_id and m.kind = _deal_of.kind;
  return economy._deal(_deal_of.guild_id, v_movement_id);
end;
$$;

comment on function economy._deal_of(bigint, bigint, economy.item_movement_kind) is
'What a purchase or sale did: the answer to a key that was used before.';

commit;
