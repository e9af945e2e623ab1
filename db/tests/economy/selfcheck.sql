-- Specification of economy.selfcheck: nothing to say of what is sound, and every planted fault is found.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(23);

select tests.fund(5, 100, 20), tests.fund(6, 50), tests.fund(5, 7, guild_id => 2);
do $$
begin
  perform economy.transfer(1, 5, 6, 10);
  perform economy.reverse(1, tests.last_transaction('transfer'));
  perform economy.fold_fortunes(1);
  perform economy.deposit(1, 6, 5);
end;
$$;
select is_empty('select * from economy.selfcheck(1)', 'what is sound has no faults');

-- What no function does, and no trigger sees. Each fault is planted by itself.
set local session_replication_role = replica;
create function pg_temp.faults(fault text) returns setof text language plpgsql as $$
declare
  v_found text[];
begin
  begin
    execute fault;
    v_found := array(select distinct s.rule from economy.selfcheck(1) s order by 1);
    raise exception using errcode = 'TEST1';
  exception when sqlstate 'TEST1' then
    return query select unnest(v_found);
  end;
end;
$$;
select ok(v.rule in (select pg_temp.faults(v.fault)), format('found: %s', v.fault))
from (values
  ('update economy.entry set amount = amount + 1 where account = ''mint''', 'the entries of a transaction add up to zero'),
  ('delete from economy.entry where member_id = 6 and number = 1', 'the entries of a transaction add up to zero'),
  ('delete from economy.transaction where kind = ''deposit''', 'every entry has a transaction'),
  ('update economy.entry set amount = 0 where account = ''mint''', 'an entry moves something'),
  ('update economy.entry set account = ''mint'' where member_id = 5 and number = 2',
    'wallets and banks are members'', numbered and with a balance'),
  ('update economy.entry set balance = null where member_id = 5 and number = 2',
    'wallets and banks are members'', numbered and with a balance'),
  ('update economy.entry set number = 1, balance = 1 where account = ''mint''',
    'wallets and banks are members'', numbered and with a balance'),
  ('update economy.purse set wallet = wallet + 1 where guild_id = 1 and member_id = 5', 'a balance is the sum of its entries'),
  ('update economy.purse set bank = bank - 1, wallet = wallet + 1 where guild_id = 1 and member_id = 5',
    'a balance is the sum of its entries'),
  ('delete from economy.purse where guild_id = 1 and member_id = 5', 'a balance is the sum of its entries'),
  ('update economy.entry set balance = balance + 1 where member_id = 5 and number = 2', 'an entry tells the balance after it'),
  ('update economy.entry set number = number + 10 where guild_id = 1 and member_id = 6',
    'the entries of a member are numbered without gaps'),
  ('update economy.purse set entries = 99 where guild_id = 1 and member_id = 6', 'a member has counted their entries'),
  ('update economy.purse set stale = false where guild_id = 1 and member_id = 6',
    'a fortune that is not stale equals the balance'),
  ('update economy.fortune set wallet = 1 where member_id = 5', 'a fortune that is not stale equals the balance'),
  ('delete from economy.fortune where member_id = 5', 'a fortune that is not stale equals the balance'),
  ('update economy.entry set amount = amount * 2 where transaction_id = tests.last_transaction(''reversal'')',
    'a reversal mirrors its transaction'),
  ('delete from economy.entry where transaction_id = tests.last_transaction(''reversal'')', 'a reversal mirrors its transaction')
) as v (fault, rule);
select is_empty('select * from economy.selfcheck(2)', 'another guild is sound');
set local session_replication_role = origin;
select is_empty('select * from economy.selfcheck(1)', 'and so is this one, all put right again');
select throws_ok($$select tests.run_as('guildkeeper_bot', 'select economy.selfcheck(1)')$$, '42501', null,
  'it is not for the bot');
select lives_ok($$select tests.run_as('guildkeeper_admin', 'select economy.selfcheck(1)')$$, 'but for operators');

select * from finish();
rollback;
