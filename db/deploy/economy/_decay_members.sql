-- Deploy guildkeeper:economy/_decay_members to pg

begin;
set local role guildkeeper_owner;

create function economy._decay_members(settings economy.settings, member_ids bigint[], key text, at timestamptz)
returns void
language plpgsql
as $$
declare
  v economy.purse;
  v_amount bigint;
  v_opened economy.opened;
  v_movements economy.movement[] := '{}';
begin
  for v in
    select b.*
    from economy.purse b
    where b.guild_id = (settings).guild_id
      and b.member_id = any (_decay_members.member_ids)
      and b.wallet + b.bank > (settings).decay_above
      and economy._is_idle(b.guild_id, b.member_id, _decay_members.at - (settings).decay_after)
    order by b.member_id
    for no key update
  loop
    v_amount := floor((v.wallet + v.bank - (settings).decay_above) * (settings).decay_percent / 100);
    v_movements := v_movements || array[
      row('wallet', v.member_id, -least(v_amount, v.wallet)),
      row('bank', v.member_id, -greatest(v_amount - v.wallet, 0)),
      row('tax', null, v_amount)
    ]::economy.movement[];
  end loop;

  v_movements := array(
    select row(m.account, m.member_id, sum(m.amount)::bigint)::economy.movement
    from unnest(v_movements) m
    group by m.account, m.member_id
    having sum(m.amount) <> 0
  );
  if v_movements <> '{}' then
    v_opened := economy._open((settings).guild_id, 'decay', '{}', null, null, _decay_members.key, _decay_members.at,
      by_system => true);
    if not v_opened.known then
      perform economy._post((settings).guild_id, v_opened.transaction_id, v_movements, _decay_members.at);
    end if;
  end if;
end;
$$;

comment on function economy._decay_members is
'Takes decay_percent of what lies above decay_above from those of the members who are idle, the wallet first, then the bank, to
the tax account; once for each key.';

commit;
