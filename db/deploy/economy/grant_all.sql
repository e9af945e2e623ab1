-- Deploy guildkeeper:economy/grant_all to pg
-- requires: economy/_post economy/_outcome economy/_require_members app/_require_amount

begin;
set local role guildkeeper_owner;

create function economy.grant_all(
  guild_id bigint,
  member_ids bigint[],
  amount numeric,
  reason text default null,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns economy.outcome
language plpgsql security definer
set search_path = ''
as $$
declare
  v_members bigint[] := economy._require_members(grant_all.member_ids);
  v_amount bigint;
  v_opened economy.opened := economy._open(
    grant_all.guild_id, 'grant_all',
    jsonb_build_object('members', cardinality(v_members), 'digest', md5(v_members::text), 'amount', grant_all.amount),
    grant_all.reason, grant_all.actor_id, grant_all.key, grant_all.at
  );
begin
  if v_opened.known then
    return economy._outcome(grant_all.guild_id, v_opened.transaction_id);
  end if;
  v_amount := app._require_amount(grant_all.amount, 1, 1e12);

  perform economy._post(
    grant_all.guild_id, v_opened.transaction_id,
    array(
      select row('mint', null, -v_amount * cardinality(v_members))::economy.movement
      union all
      select row('wallet', m, v_amount)::economy.movement from unnest(v_members) m
    ),
    grant_all.at
  );
  return economy._outcome(grant_all.guild_id, v_opened.transaction_id);
end;
$$;

comment on function economy.grant_all(bigint, bigint[], numeric, text, bigint, text, timestamptz) is
'Gives each of many members money out of the mint, 1 to 10^12, into the wallet, in one transaction: all of them or nobody. The
bot calls it with those who have a role. `actor_id` null is an operator in psql; the same `key` again returns the first outcome
and moves nothing. Refuses: U0GLD, U0NBD nobody, U0MEM, U0AMT, U0RCH, U0TXT, U0KEY.';

grant execute on function economy.grant_all(bigint, bigint[], numeric, text, bigint, text, timestamptz)
to guildkeeper_bot, guildkeeper_admin;

commit;
