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
  at timestamptz,
  typed text
)
returns economy.receipt
language plpgsql
as $$
declare
  v_amount bigint;
  v_opened economy.opened := economy._open(
    _move.guild_id, _move.kind,
    jsonb_build_object('member_id', _move.member_id, 'amount', coalesce(to_jsonb(_move.typed), to_jsonb(_move.amount))),
    null, _move.actor_id, _move.key, _move.at
  );
begin
  if not v_opened.known then
    perform economy._require_own(_move.member_id, _move.actor_id);

    if _move.amount is null then
      -- Held, so that all is all, whatever else happens to it just now.
      perform economy._lock_account(_move.guild_id, _move.member_id, _move.at);
    end if;
    v_amount := app._require_amount(
      economy._amount(_move.guild_id, _move.member_id, _move.source, _move.amount, coalesce(_move.typed, 'all')),
      1, economy._most_in_one_place()
    );

    perform economy._post(_move.guild_id, v_opened.transaction_id, array[
      row(_move.source, _move.member_id, -v_amount),
      row(_move.target, _move.member_id, v_amount)
    ]::economy.movement[], _move.at);
  end if;
  return economy._receipt(_move.guild_id, v_opened.transaction_id, _move.member_id);
end;
$$;

comment on function economy._move is
'Moves money between the two accounts of a member; with neither an amount nor one typed (economy._amount), all there is. What
economy.deposit and economy.withdraw share.';

commit;
