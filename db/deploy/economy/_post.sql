-- Deploy guildkeeper:economy/_post to pg
-- requires: economy/_open_account economy/_refuse_movement economy/_receipt

begin;
set local role guildkeeper_owner;

create function economy._post(
  guild_id bigint,
  transaction_id bigint,
  movements economy.movement[],
  at timestamptz,
  member_id bigint default null
)
returns economy.receipt
language plpgsql
set search_path = ''
as $$
declare
  c_most constant bigint := 1000000000000000;
  v_movements economy.movement[] := array(
    select m from unnest(_post.movements) m where m.amount <> 0 order by m.member_id nulls first, m.account
  );
  v economy.movement;
  v_number bigint;
  v_balance bigint;
  v_numbers bigint[] := '{}';
  v_balances bigint[] := '{}';
  v_sum numeric;
  v_receipt economy.receipt;
begin
  -- The guild's accounts have no row to lock. Members are locked in this order by everybody, newcomers included, so that no
  -- two transactions wait for each other.
  foreach v in array v_movements loop
    v_number := null;
    v_balance := null;
    for i in 1..2 loop
      exit when v.member_id is null;
      update economy.balance b
      set wallet = b.wallet + case v.account when 'wallet' then v.amount else 0 end,
          bank = b.bank + case v.account when 'bank' then v.amount else 0 end,
          entries = b.entries + 1,
          stale = true
      where b.guild_id = _post.guild_id
        and b.member_id = v.member_id
        and case v.account when 'wallet' then b.wallet else b.bank end + v.amount between 0 and c_most
      returning b.entries, case v.account when 'wallet' then b.wallet else b.bank end into v_number, v_balance;
      exit when found;
      if i = 2 then
        perform economy._refuse_movement(_post.guild_id, v, c_most);
      end if;
      -- Once more in any case: the account may have been opened by somebody else a moment ago.
      perform economy._open_account(_post.guild_id, v.member_id, _post.at);
    end loop;
    v_numbers := v_numbers || v_number;
    v_balances := v_balances || v_balance;
  end loop;

  -- All in one statement, and the receipt from it: the locks are held until this is done.
  with booked as (
    insert into economy.entry as e (guild_id, transaction_id, account, member_id, amount, at, number, balance)
    select _post.guild_id, _post.transaction_id, m.account, coalesce(m.member_id, 0), m.amount, _post.at, m.number, m.balance
    from unnest(v_movements, v_numbers, v_balances) as m (account, member_id, amount, number, balance)
    returning e.account, e.member_id, e.amount, e.balance
  )
  select coalesce(sum(b.amount), 0),
    coalesce(sum(b.amount) filter (where b.member_id = _post.member_id), 0),
    coalesce(sum(b.amount) filter (where b.account = 'tax'), 0),
    max(b.balance) filter (where b.account = 'wallet' and b.member_id = _post.member_id),
    max(b.balance) filter (where b.account = 'bank' and b.member_id = _post.member_id)
  into v_sum, v_receipt.amount, v_receipt.tax, v_receipt.wallet, v_receipt.bank
  from booked b;

  if v_sum <> 0 then
    raise exception 'the movements of transaction % do not add up to zero', _post.transaction_id;
  end if;

  v_receipt.transaction_id := _post.transaction_id;
  v_receipt.at := _post.at;
  v_receipt.member_id := _post.member_id;
  return v_receipt;
end;
$$;

comment on function economy._post(bigint, bigint, economy.movement[], timestamptz, bigint) is
'Moves money: writes the entries of a transaction and the balances they make, the one place that does. The movements add up to
zero, at most one an account; those of 0 are left out. Refuses what a member does not have (U0FND) or may not have (U0RCH).
Returns what it did for a member, without kind and currency: what economy._receipt would read again.';

commit;
