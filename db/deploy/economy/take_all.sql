-- Deploy guildkeeper:economy/take_all to pg

begin;
set local role guildkeeper_owner;

create function economy.take_all(
  guild_id bigint,
  member_ids bigint[],
  amount numeric default null,
  reason text default null,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now(),
  typed text default null
)
returns economy.outcome
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_members bigint[] := economy._require_members(take_all.member_ids);
  v_part constant text := lower(btrim(take_all.typed));
  v_amount bigint;
  v_wallet bigint;
  v_taken bigint;
  v_sum bigint := 0;
  v_member bigint;
  v_movements economy.movement[] := '{}';
  v_opened economy.opened := economy._open(
    take_all.guild_id, 'take_all',
    jsonb_build_object(
      'members', cardinality(v_members), 'digest', md5(v_members::text),
      'amount', coalesce(to_jsonb(take_all.typed), to_jsonb(take_all.amount))
    ),
    take_all.reason, take_all.actor_id, take_all.key, take_all.at
  );
begin
  if v_opened.known then
    return economy._outcome(take_all.guild_id, v_opened.transaction_id);
  end if;
  v_amount := case
    when take_all.amount is null and coalesce(v_part, 'all') in ('all', 'half') then economy._most_in_one_place()
    else app._require_amount(coalesce(take_all.amount, economy._typed_amount(take_all.typed)), 1, economy._most_at_once())
  end;

  foreach v_member in array v_members loop
    v_wallet := (economy._lock_account(take_all.guild_id, v_member, take_all.at)).wallet;
    v_taken := case v_part when 'half' then ceil(v_wallet / 2.0) else least(v_amount, v_wallet) end;
    v_sum := v_sum + v_taken;
    v_movements := v_movements || row('wallet', v_member, -v_taken)::economy.movement;
  end loop;

  perform economy._post(
    take_all.guild_id, v_opened.transaction_id, v_movements || row('mint', null, v_sum)::economy.movement, take_all.at
  );
  return economy._outcome(take_all.guild_id, v_opened.transaction_id);
end;
$$;

comment on function economy.take_all is
'Takes money from the wallet of each of many members back into the mint, 1 to 10^12 or as much as they have; amount null is all,
and `typed` is an amount as people type it (app._read_amount), `all`, or `half` of what each of them has, rounded up. The bot
calls it with those who have a role. `actor_id` null is an operator in psql; the same `key` again returns the first outcome and
moves nothing.
Refuses: U0GLD, U0NBD nobody, U0MEM, U0AMT, U0TXT, U0KEY.';

grant execute on function economy.take_all to guildkeeper_bot, guildkeeper_admin;

commit;
