-- Deploy guildkeeper:economy/_change to pg

begin;
set local role guildkeeper_owner;

create type economy.standing as (number bigint, balance bigint);
comment on type economy.standing is 'Where an account stands after an entry: the entry''s number, and what is in it.';

create function economy._change(guild_id bigint, movement economy.movement, at timestamptz)
returns economy.standing
language plpgsql
as $$
declare
  c_most constant bigint := economy._most_in_one_place();
  v_standing economy.standing;
begin
  for i in 1..2 loop
    update economy.purse p
    set wallet = p.wallet + case (movement).account when 'wallet' then (movement).amount else 0 end,
        bank = p.bank + case (movement).account when 'bank' then (movement).amount else 0 end,
        entries = p.entries + 1,
        stale = true
    where p.guild_id = _change.guild_id
      and p.member_id = (movement).member_id
      and case (movement).account when 'wallet' then p.wallet else p.bank end + (movement).amount between 0 and c_most
    returning p.entries, case (movement).account when 'wallet' then p.wallet else p.bank end into v_standing;
    exit when found;
    if i = 2 then
      perform economy._refuse_movement(_change.guild_id, movement);
    end if;
    -- Once more in any case: the account may have been opened by somebody else a moment ago.
    perform economy._open_account(_change.guild_id, (movement).member_id, _change.at);
  end loop;
  return v_standing;
end;
$$;

comment on function economy._change is
'Changes what a member has, and numbers the entry that the caller must write; opens an account for one who has none. Refuses what
they do not have (U0FND) or may not have (U0RCH).';

commit;
