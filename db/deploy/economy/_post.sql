-- Deploy guildkeeper:economy/_post to pg

begin;
set local role guildkeeper_owner;

create function economy._post(guild_id bigint, transaction_id bigint, movements economy.movement[], at timestamptz)
returns void
language plpgsql
as $$
declare
  v_movements economy.movement[] := array(
    select m from unnest(_post.movements) m where m.amount <> 0 order by m.member_id nulls first, m.account
  );
  v economy.movement;
  v_standing economy.standing;
  v_numbers bigint[] := '{}';
  v_balances bigint[] := '{}';
  v_sum numeric := 0;
begin
  -- The guild's accounts have no row to lock. Members are locked in this order by everybody, newcomers included, so that no
  -- two transactions wait for each other.
  foreach v in array v_movements loop
    v_standing := null;
    if v.member_id is not null then
      v_standing := economy._change(_post.guild_id, v, _post.at);
    end if;
    v_numbers := v_numbers || v_standing.number;
    v_balances := v_balances || v_standing.balance;
    v_sum := v_sum + v.amount;
  end loop;

  if v_sum <> 0 then
    raise exception 'the movements of transaction % do not add up to zero', _post.transaction_id;
  end if;

  -- All in one statement: the locks are held until this is done.
  insert into economy.entry (guild_id, transaction_id, account, member_id, amount, at, number, balance)
  select _post.guild_id, _post.transaction_id, m.account, coalesce(m.member_id, 0), m.amount, _post.at, m.number, m.balance
  from unnest(v_movements, v_numbers, v_balances) as m (account, member_id, amount, number, balance);
end;
$$;

comment on function economy._post is
'Moves money: writes the entries of a transaction and the balances they make, for everybody but economy.transfer. The movements
add up to zero, at most one an account; those of 0 are left out. Refuses what a member does not have (U0FND) or may not have
(U0RCH).';

commit;
