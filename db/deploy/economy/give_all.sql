-- Deploy guildkeeper:economy/give_all to pg

begin;
set local role guildkeeper_owner;

create function economy.give_all(
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
  v_members bigint[] := economy._require_members(give_all.member_ids);
  v_amount bigint;
  v_opened economy.opened := economy._open(
    give_all.guild_id, 'grant_all',
    jsonb_build_object(
      'members', cardinality(v_members), 'digest', md5(v_members::text),
      'amount', coalesce(to_jsonb(give_all.typed), to_jsonb(give_all.amount))
    ),
    give_all.reason, give_all.actor_id, give_all.key, give_all.at
  );
begin
  if v_opened.known then
    return economy._outcome(give_all.guild_id, v_opened.transaction_id);
  end if;
  v_amount := app._require_amount(
    coalesce(give_all.amount, economy._typed_amount(give_all.typed)), 1, economy._most_at_once()
  );

  perform economy._post(
    give_all.guild_id, v_opened.transaction_id,
    array(
      select row('mint', null, -v_amount * cardinality(v_members))::economy.movement
      union all
      select row('wallet', m, v_amount)::economy.movement from unnest(v_members) m
    ),
    give_all.at
  );
  return economy._outcome(give_all.guild_id, v_opened.transaction_id);
end;
$$;

comment on function economy.give_all is
'Gives each of many members money out of the mint, 1 to 10^12, into the wallet, in one transaction: all of them or nobody. The
bot calls it with those who have a role. `typed` is an amount as people type it (app._read_amount). `actor_id` null is an operator
in psql; the same `key` again returns the first outcome and moves nothing.
Refuses: U0GLD, U0NBD nobody, U0MEM, U0AMT, U0RCH, U0TXT, U0KEY.';

grant execute on function economy.give_all to guildkeeper_bot, guildkeeper_admin;

commit;
