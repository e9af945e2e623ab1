-- Deploy guildkeeper:economy/_move to pg

begin;
set local role guildkeeper_owner;

create function economy._move(
  guild_id bigint,
  kind text,
  member_id bigint,
  amount numeric,
  source economy.account,
  target economy.account,
  actor_id bigint,
  key text,
  at timestamptz
)
returns economy.receipt
language plpgsql
as $$
declare
  v_amount bigint;
  v_balance economy.purse;
  v_opened economy.opened := economy._open(
    _move.guild_id, _move.kind, jsonb_build_object('member_id', _move.member_id, 'amount', _move.amount),
    null, _move.actor_id, _move.key, _move.at
  );
begin
  if not v_opened.known then
    perform economy._require_own(_move.member_id, _move.actor_id);

    if _move.amount is not null then
      v_amount := app._require_amount(_move.amount, 1, economy._most_in_one_place());
    else
      v_balance := economy._lock_account(_move.guild_id, _move.member_id, _move.at);
      v_amount := case _move.source when 'wallet' then v_balance.wallet else v_balance.bank end;
      if v_amount = 0 then
        perform app._refuse('nothing_there', _move.source::text);
      end if;
    end if;

    perform economy._post(_move.guild_id, v_opened.transaction_id, array[
      row(_move.source, _move.member_id, -v_amount),
      row(_move.target, _move.member_id, v_amount)
    ]::economy.movement[], _move.at);
  end if;
  return economy._receipt(_move.guild_id, v_opened.transaction_id, _move.member_id);
end;
$$;

comment on function economy._move is
'Moves money between the two accounts of a member; amount null is all there is. What economy.deposit and economy.withdraw share.';

commit;
