-- Deploy guildkeeper:income/_pay_all to pg

begin;
set local role guildkeeper_owner;

create function income._pay_all(guild_id bigint, kind text, payments economy.movement[], at timestamptz)
returns void
language plpgsql
as $$
declare
  v_opened economy.opened;
  v_movements economy.movement[];
begin
  v_movements := array(
    select row('wallet', p.member_id, sum(p.amount)::bigint)::economy.movement
    from unnest(payments) p
    group by p.member_id
    having sum(p.amount) > 0
  );
  if v_movements = '{}' then
    return;
  end if;

  v_opened := economy._open(_pay_all.guild_id, _pay_all.kind, '{}', null, null, null, _pay_all.at, by_system => true);
  perform economy._post(
    _pay_all.guild_id, v_opened.transaction_id,
    v_movements || (select row('mint', null, -sum(m.amount)::bigint)::economy.movement from unnest(v_movements) m),
    _pay_all.at
  );
end;
$$;

comment on function income._pay_all is
'Pays members from the mint into their wallets, in one transaction, each once with the sum of their payments.';

commit;
