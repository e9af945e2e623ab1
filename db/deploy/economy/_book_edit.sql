-- Deploy guildkeeper:economy/_book_edit to pg
-- requires: economy/_open economy/entry app/_audit_edit

begin;
set local role guildkeeper_owner;

create function economy._book_edit()
returns trigger
language plpgsql security definer
set search_path = ''
as $$
declare
  v_opened economy.opened := economy._open(
    new.guild_id, 'edit', jsonb_build_object('member_id', new.member_id, 'wallet', new.wallet, 'bank', new.bank),
    format('by %s in psql', session_user), null, null, now()
  );
begin
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
    select new.guild_id, v_opened.transaction_id, c.account, new.member_id, c.amount, now(), c.number, c.balance from change c
    union all
    select new.guild_id, v_opened.transaction_id, 'mint', 0, -sum(c.amount)::bigint, now(), null, null
    from change c
    having sum(c.amount) <> 0
  )
  select old.entries + count(*), true into new.entries, new.stale from change c;
  return new;
end;
$$;

comment on function economy._book_edit() is
'A balance changed by hand in psql becomes a transaction against the mint, so that the books stay sound.';

create trigger book_edit
before update on economy.balance
for each row when (
  current_user <> 'guildkeeper_owner' and (new.wallet <> old.wallet or new.bank <> old.bank)
)
execute function economy._book_edit();

create trigger audit_edit
after update on economy.balance
for each row when (current_user <> 'guildkeeper_owner')
execute function app._audit_edit();

grant update (wallet, bank) on economy.balance to guildkeeper_admin;

commit;
