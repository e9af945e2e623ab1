-- Specification of economy._decay_members: idle fortunes lose some of what is above a bound.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(9);

select tests.configure('economy.opening_balance', '0');
select tests.configure('economy.decay_percent', '10');
select tests.configure('economy.decay_above', '1000');
create function tests.decay(at timestamptz, key text default 'week') returns text language plpgsql as $$
declare
  v_settings economy.settings;
begin
  select s.* into v_settings from economy.settings s where s.guild_id = 1;
  set local role guildkeeper_owner;
  perform economy._decay_members(v_settings, array[5, 6, 7, 8, 9]::bigint[], decay.key, decay.at);
  reset role;
  return (select string_agg(format('%s:%s+%s', b.member_id, b.wallet, b.bank), ' ' order by b.member_id) from economy.balances b);
end;
$$;
select economy.give(1, m, n, at => '2026-01-01') is null as granted
from (values (5, 1015), (6, 1000), (7, 3000), (8, 50000)) g (m, n);
select economy.deposit(1, 7, 2900, at => '2026-01-01') is null as put;
select economy.deposit(1, 8, 1, 8, at => '2026-02-05') is null as put;

select is(tests.decay('2026-01-31'), '5:1015+0 6:1000+0 7:100+2900 8:49999+1', 'within 30 days nobody is idle');
select is(
  tests.decay('2026-02-15'), '5:1014+0 6:1000+0 7:0+2800 8:49999+1',
  'then a tenth of what is above the bound goes, rounded down: of the wallet first, then of the bank; who did something keeps all'
);
select is(tests.decay('2026-02-15'), '5:1014+0 6:1000+0 7:0+2800 8:49999+1', 'once for each key');
select results_eq(
  $$select e.amount from economy.entry e where e.account = 'tax'$$, array[201::bigint], 'to the tax account, in one entry'
);
select is((select count(*) from economy.transaction where kind = 'decay'), 1::bigint, 'of one transaction');
select is(
  tests.decay('2026-02-22', 'next'), '5:1013+0 6:1000+0 7:0+2620 8:49999+1', 'a decay wakes nobody: the next week they lose again'
);
select tests.configure('economy.decay_percent', '100');
select tests.configure('economy.decay_above', '0');
select is(tests.decay('2026-06-01', 'all'), '5:0+0 6:0+0 7:0+0 8:0+0', 'all of it may decay');
select is(tests.decay('2026-07-01', 'again'), '5:0+0 6:0+0 7:0+0 8:0+0', 'and no more than that');
select is_empty('select * from economy.selfcheck(1)', 'the books are sound');

select * from finish();
rollback;
