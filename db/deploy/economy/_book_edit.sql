-- Deploy guildkeeper:economy/_book_edit to pg
-- requires: economy/_open economy/entry app/audit

begin;
set local role guildkeeper_owner;

create function economy._book_edit()
returns trigger
language plpgsql security definer
set search_path = ''
as $$
declare
  v_opened economy.opened;
begin
  if (new.wallet, new.bank) = (old.wallet, old.bank) then
    return new;
  end if;

  v_opened := economy._open(
    new.guild_id, 'edit', jsonb_build_object('member_id', new.member_id, 'wallet', new.wallet, 'bank', new.bank),
    format('by %s in psql', session_user), null, null, now()
  );

  with change as (
    select c.account, c.amount, c.balance, old.entries + row_number() over (order by c.account) as number
    from (values
      ('wallet'::economy.account, new.wallet - old.wallet, new.wallet),
      ('bank'::economy.account, new.bank - old.bank, new.bank)
    ) as c (account, amount, balance)
    where c.amount <> 0
  ),
  booked as (
    insert into economy.entry (guild_id, transaction_id, account, member_id, amount, at, number, balance)
    select new.guild_id, v_opened.transaction_id, c.account, new.member_id, c.amount, now(), c.number, c.balance
    from change c
    union all
    select new.guild_id, v_opened.transaction_id, 'mint', 0, -sum(c.amount)::bigint, now(), null, null
    from change c
    having sum(c.amount) <> 0
  )
  select old.entries + count(*), true into new.entries, new.stale from change c;

  insert into app.audit (guild_id, function, arguments)
  values (new.guild_id, 'update economy.balance', jsonb_build_object('old', to_jsonb(old), 'new', to_jsonb(new)));
  return new;
end;
$$;

comment on function economy._book_edit() is
'A balance changed by hand in psql becomes a transaction against the mint with its audit line, so that the books stay sound. What
economy._post changes counts its entries, and this is how the two are told apart, at the least cost for a payment.';

create trigger book_edit
before update on economy.balance
for each row when (new.entries = old.entries)
execute function economy._book_edit();

grant update (wallet, bank) on economy.balance to guildkeeper_admin;

commit;
