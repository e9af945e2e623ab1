-- Specification of the table economy.fortune: a copy for the boards.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(4);

select tests.fund(5, 100, 20);
select economy.fold_fortunes(1);
select results_eq(
  'select member_id, wallet, bank, net_worth from economy.fortune', 'values (5::bigint, 100::bigint, 20::bigint, 120::bigint)',
  'net worth is wallet and bank'
);
select throws_ok(
  'insert into economy.fortune (guild_id, member_id, wallet, bank) values (1, 6, 1, 1)', '23503', null,
  'only who has an account has a fortune'
);
select table_privs_are('economy', 'fortune', 'guildkeeper_admin', '{SELECT}', 'operators read it and nothing else');
select table_privs_are('economy', 'fortune', 'guildkeeper_bot', '{}', 'the bot does not even read it');

select * from finish();
rollback;
