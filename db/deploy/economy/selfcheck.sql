-- Deploy guildkeeper:economy/selfcheck to pg

begin;
set local role guildkeeper_owner;

create function economy.selfcheck(guild_id bigint)
returns table (rule text, transaction_id bigint, member_id bigint, found text, expected text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  with entry as materialized (
    select e.transaction_id, e.account, e.member_id, e.amount, e.number, e.balance,
      sum(e.amount) over (partition by e.member_id, e.account order by e.number) as running,
      row_number() over (partition by e.member_id order by e.number) as place
    from economy.entry e
    where e.guild_id = selfcheck.guild_id
  )
  select 'the entries of a transaction add up to zero', e.transaction_id, null::bigint, sum(e.amount)::text, '0'
  from entry e
  group by e.transaction_id
  having sum(e.amount) <> 0
  union all
  select 'every entry has a transaction', e.transaction_id, null, 'none', 'one'
  from (select distinct x.transaction_id from entry x) e
  where not exists (
    select from economy.transaction t where t.guild_id = selfcheck.guild_id and t.transaction_id = e.transaction_id
  )
  union all
  select 'an entry moves something', e.transaction_id, nullif(e.member_id, 0), '0', null
  from entry e
  where e.amount = 0
  union all
  select 'wallets and banks are members'', numbered and with a balance', e.transaction_id, e.member_id,
    format('%s %s %s', e.account, e.number, e.balance), null
  from entry e
  where (e.account in ('wallet', 'bank')) <> (e.member_id > 0)
    or num_nonnulls(e.number, e.balance) <> case when e.member_id > 0 then 2 else 0 end
  union all
  select 'a balance is the sum of its entries', null, coalesce(b.member_id, e.member_id),
    format('%s %s', coalesce(b.wallet, 0), coalesce(b.bank, 0)), format('%s %s', coalesce(e.wallet, 0), coalesce(e.bank, 0))
  from (select h.member_id, h.wallet, h.bank from economy.purse h where h.guild_id = selfcheck.guild_id) b
  full join (
    select x.member_id, sum(x.amount) filter (where x.account = 'wallet') as wallet,
      sum(x.amount) filter (where x.account = 'bank') as bank
    from entry x
    where x.member_id > 0
    group by x.member_id
  ) e on e.member_id = b.member_id
  where (coalesce(b.wallet, 0), coalesce(b.bank, 0)) <> (coalesce(e.wallet, 0), coalesce(e.bank, 0))
  union all
  select 'an entry tells the balance after it', e.transaction_id, e.member_id, e.balance::text, e.running::text
  from entry e
  where e.member_id > 0 and e.balance <> e.running
  union all
  select 'the entries of a member are numbered without gaps', e.transaction_id, e.member_id, e.number::text, e.place::text
  from entry e
  where e.member_id > 0 and e.number <> e.place
  union all
  select 'a member has counted their entries', null, b.member_id, b.entries::text, coalesce(e.entries, 0)::text
  from economy.purse b
  left join (
    select x.member_id, count(*) as entries from entry x where x.member_id > 0 group by x.member_id
  ) e on e.member_id = b.member_id
  where b.guild_id = selfcheck.guild_id and b.entries <> coalesce(e.entries, 0)
  union all
  select 'a fortune that is not stale equals the balance', null, b.member_id, format('%s %s', f.wallet, f.bank),
    format('%s %s', b.wallet, b.bank)
  from economy.purse b
  left join economy.fortune f on f.guild_id = b.guild_id and f.member_id = b.member_id
  where b.guild_id = selfcheck.guild_id and not b.stale and (f.wallet, f.bank) is distinct from (b.wallet, b.bank)
  union all
  select 'a reversal mirrors its transaction', m.reversal, nullif(m.member_id, 0), sum(m.amount)::text, '0'
  from (
    select r.transaction_id as reversal, e.account, e.member_id, e.amount
    from economy.reversal r
    join entry e on e.transaction_id = r.transaction_id
    where r.guild_id = selfcheck.guild_id
    union all
    select r.transaction_id, e.account, e.member_id, e.amount
    from economy.reversal r
    join entry e on e.transaction_id = r.reverses
    where r.guild_id = selfcheck.guild_id
  ) m
  group by m.reversal, m.account, m.member_id
  having sum(m.amount) <> 0;
$$;

comment on function economy.selfcheck is
'What is wrong with the books of a guild; no rows is sound. Reads everything: for operators and tests.';

grant execute on function economy.selfcheck to guildkeeper_admin;

commit;
