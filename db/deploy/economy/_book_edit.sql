-- Deploy guildkeeper:economy/_book_edit to pg

begin;
set local role guildkeeper_owner;

create function economy._book_edit()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_wallet bigint := new.wallet - old.wallet;
  v_bank bigint := new.bank - old.bank;
  v_opened economy.opened;
begin
  if (new.guild_id, new.member_id, new.entries, new.stale) is distinct from (old.guild_id, old.member_id, old.entries, old.stale)
  then
    raise exception 'of economy.balances, only wallet and bank can be edited';
  elsif v_wallet = 0 and v_bank = 0 then
    return new;
  end if;

  perform app._require_amount(m.balance, 0, economy._most_in_one_place()) from unnest(array[new.wallet, new.bank]) as m (balance);
  v_opened := economy._open(
    new.guild_id, 'edit', jsonb_build_object('member_id', new.member_id, 'wallet', new.wallet, 'bank', new.bank),
    format('by %s in psql', session_user), null, null, now()
  );
  perform economy._post(new.guild_id, v_opened.transaction_id, array[
    row('wallet', new.member_id, v_wallet),
    row('bank', new.member_id, v_bank),
    row('mint', null, -v_wallet - v_bank)
  ]::economy.movement[], now());

  perform app._write_audit(new.guild_id, 'update economy.balances', to_jsonb(old), to_jsonb(new));
  return new;
end;
$$;

comment on function economy._book_edit is
'A balance changed by hand in psql becomes a transaction against the mint with its audit line, so that the books stay sound. What
is booked is the difference: a payment at the same moment is neither lost nor undone. Refuses what nobody can have (U0AMT).';

create trigger book_edit
instead of update on economy.balances
for each row execute function economy._book_edit();

grant update (wallet, bank) on economy.balances to guildkeeper_admin;

commit;
