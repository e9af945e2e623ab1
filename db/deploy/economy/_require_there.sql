-- Deploy guildkeeper:economy/_require_there to pg

begin;
set local role guildkeeper_owner;

create function economy._require_there(guild_id bigint, movements economy.movement[])
returns void
language plpgsql
as $$
declare
  v economy.movement;
  v_has bigint;
begin
  for v in
    select m.account, m.member_id, m.amount from unnest(movements) m where m.member_id is not null order by m.member_id, m.account
  loop
    select case v.account when 'wallet' then b.wallet else b.bank end into strict v_has
    from economy.purse b
    where b.guild_id = _require_there.guild_id and b.member_id = v.member_id
    for no key update;

    if v_has + v.amount < 0 then
      perform app._refuse(
        'spent', v.member_id::text, economy._money(_require_there.guild_id, v_has),
        economy._money(_require_there.guild_id, -v.amount)
      );
    end if;
  end loop;
end;
$$;

comment on function economy._require_there is
'Locks the members of some movements, in their order, and refuses the movements, naming the member, when one does not have any
more what would be taken (U0SPT).';

commit;
