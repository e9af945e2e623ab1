-- Deploy guildkeeper:economy/_post to pg
-- requires: economy/_open_account economy/_refuse_movement

begin;
set local role guildkeeper_owner;

create function economy._post(guild_id bigint, transaction_id bigint, movements economy.movement[], at timestamptz)
returns void
language plpgsql
set search_path = ''
as $$
declare
  c_most constant bigint := 1000000000000000;
  v economy.movement;
  v_sum numeric := 0;
  v_wallet bigint;
  v_bank bigint;
  v_number bigint;
  v_balance bigint;
begin
  -- The guild's accounts have no row to lock. Members are locked in this order by everybody, newcomers included, so that no
  -- two transactions wait for each other.
  for v in
    select m.account, m.member_id, m.amount
    from unnest(movements) m
    where m.amount <> 0
    order by m.member_id nulls first, m.account
  loop
    v_sum := v_sum + v.amount;
    v_number := null;
    v_balance := null;

    if v.member_id is not null then
      v_wallet := case v.account when 'wallet' then v.amount else 0 end;
      v_bank := v.amount - v_wallet;
      for i in 1..2 loop
        update economy.balance b
        set wallet = b.wallet + v_wallet, bank = b.bank + v_bank, entries = b.entries + 1, stale = true
        where b.guild_id = _post.guild_id and b.member_id = v.member_id
          and b.wallet + v_wallet between 0 and c_most and b.bank + v_bank between 0 and c_most
        returning b.entries, case v.account when 'wallet' then b.wallet else b.bank end into v_number, v_balance;
        exit when found;
        if i = 2 or not economy._open_account(_post.guild_id, v.member_id, _post.at) then
          perform economy._refuse_movement(_post.guild_id, v, c_most);
        end if;
      end loop;
    end if;

    insert into economy.entry (guild_id, transaction_id, account, member_id, amount, at, number, balance)
    values (
      _post.guild_id, _post.transaction_id, v.account, coalesce(v.member_id, 0), v.amount, _post.at, v_number, v_balance
    );
  end loop;

  if v_sum <> 0 then
    raise exception 'the movements of transaction % do not add up to zero', _post.transaction_id;
  end if;
end;
$$;

comment on function economy._post(bigint, bigint, economy.movement[], timestamptz) is
'Moves money: writes the entries of a transaction and the balances they make, the one place that does. The movements add up to
zero, at most one an account; those of 0 are left out. Refuses what a member does not have (U0FND) or may not have (U0RCH).';

commit;
