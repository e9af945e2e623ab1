-- Deploy guildkeeper:economy/_refuse_movement to pg

begin;
set local role guildkeeper_owner;

create function economy._refuse_movement(guild_id bigint, movement economy.movement)
returns void
language plpgsql stable
as $$
declare
  v_has bigint;
begin
  if (movement).amount > 0 then
    perform app._refuse('too_rich', economy._money(_refuse_movement.guild_id, economy._most_in_one_place()));
  end if;

  select case (movement).account when 'wallet' then b.wallet else b.bank end into v_has
  from economy.purse b
  where b.guild_id = _refuse_movement.guild_id and b.member_id = (movement).member_id;

  perform app._refuse(
    case (movement).account when 'wallet' then 'insufficient_funds' else 'insufficient_savings' end,
    economy._money(_refuse_movement.guild_id, -(movement).amount), economy._money(_refuse_movement.guild_id, v_has)
  );
end;
$$;

comment on function economy._refuse_movement is
'Says why a movement of a member cannot be: they do not have that much (U0FND), or would have more than anybody may (U0RCH).';

commit;
