-- Deploy guildkeeper:economy/_adopt to pg

begin;
set local role guildkeeper_owner;

create function economy._adopt(
  guild_id bigint, members economy.adopted[], reason text, actor_id bigint, at timestamptz
)
returns bigint
language plpgsql
as $$
declare
  v_movements economy.movement[];
  v_member_id bigint;
begin
  -- By their ids, as everybody locks accounts.
  for v_member_id in select a.member_id from unnest(_adopt.members) a order by a.member_id loop
    perform economy._lock_account(_adopt.guild_id, v_member_id, _adopt.at);
  end loop;
  v_movements := array(
    select row(m.account, a.member_id, m.amount)::economy.movement
    from economy._adoption(_adopt.guild_id, _adopt.members) a
    cross join lateral (values ('wallet'::economy.account, a.wallet), ('bank', a.bank)) as m (account, amount)
    where m.amount > 0
  );
  if v_movements = '{}' then
    return 0;
  end if;

  perform economy._post(
    _adopt.guild_id,
    (economy._open(
      _adopt.guild_id, 'grant_all', jsonb_build_object('members', cardinality(_adopt.members)), _adopt.reason, _adopt.actor_id,
      null, _adopt.at, by_system => true
    )).transaction_id,
    v_movements || row('mint', null, (select -sum(m.amount) from unnest(v_movements) m))::economy.movement,
    _adopt.at
  );
  return (select count(distinct m.member_id) from unnest(v_movements) m);
end;
$$;

comment on function economy._adopt is
'Gives members what they lack of what they had elsewhere, out of the mint, in one transaction. Returns how many got something.
Refuses: U0RCH.';

commit;
