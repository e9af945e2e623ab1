-- Deploy guildkeeper:economy/fold_fortunes to pg

begin;
set local role guildkeeper_owner;

create function economy.fold_fortunes(guild_id bigint)
returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_folded bigint;
begin
  perform app._require_guild(fold_fortunes.guild_id);

  -- Locked in the order in which economy._post locks, so that nobody waits in a circle.
  with held as materialized (
    select b.member_id, b.wallet, b.bank
    from economy.purse b
    where b.guild_id = fold_fortunes.guild_id and b.stale
    order by b.member_id
    for no key update
  ),
  copied as (
    insert into economy.fortune (guild_id, member_id, wallet, bank)
    select fold_fortunes.guild_id, h.member_id, h.wallet, h.bank from held h
    on conflict on constraint fortune_pkey do update set wallet = excluded.wallet, bank = excluded.bank
  )
  update economy.purse b
  set stale = false
  from held h
  where b.guild_id = fold_fortunes.guild_id and b.member_id = h.member_id;
  get diagnostics v_folded = row_count;
  return v_folded;
end;
$$;

comment on function economy.fold_fortunes is
'Copies the balances that changed to economy.fortune, and returns how many. economy.richest does it by itself. Refuses:
U0GLD.';

grant execute on function economy.fold_fortunes to guildkeeper_admin;

commit;
