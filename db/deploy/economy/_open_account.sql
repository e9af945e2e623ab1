-- Deploy guildkeeper:economy/_open_account to pg

begin;
set local role guildkeeper_owner;

create function economy._open_account(guild_id bigint, member_id bigint, at timestamptz)
returns boolean
language plpgsql
as $$
declare
  v_opening bigint;
  v_opened economy.opened;
begin
  if exists (
    select from economy.purse b where b.guild_id = _open_account.guild_id and b.member_id = _open_account.member_id
  ) then
    return false;
  end if;

  select s.opening_balance into strict v_opening from economy.settings s where s.guild_id = _open_account.guild_id;
  insert into economy.turn (guild_id, member_id)
  values (_open_account.guild_id, _open_account.member_id)
  on conflict on constraint turn_pkey do nothing;
  insert into economy.purse (guild_id, member_id, wallet, entries)
  values (_open_account.guild_id, _open_account.member_id, v_opening, case when v_opening > 0 then 1 else 0 end)
  on conflict on constraint purse_pkey do nothing;

  if found and v_opening > 0 then
    v_opened := economy._open(_open_account.guild_id, 'opening', '{}', null, null, null, _open_account.at, by_system => true);
    insert into economy.entry (guild_id, transaction_id, account, member_id, amount, at, number, balance)
    values
      (_open_account.guild_id, v_opened.transaction_id, 'mint', 0, -v_opening, _open_account.at, null, null),
      (_open_account.guild_id, v_opened.transaction_id, 'wallet', _open_account.member_id, v_opening, _open_account.at, 1,
        v_opening);
  end if;
  return true;
end;
$$;

comment on function economy._open_account is
'Opens the account of a member who has none, with the opening balance of the guild; false for one who has. Of two who open the
same at once, one waits and finds it open.';

commit;
