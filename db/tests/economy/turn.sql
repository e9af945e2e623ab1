-- Specification of the table economy.turn: every purse has a row of it, which payments leave as it is.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(5);

select tests.fund(5, 100);
create temp table before as select t.ctid as place, t.member_id from economy.turn t;
select economy.transfer(1, 5, 6, 10), economy.transfer(1, 6, 5, 1), economy.transfer(1, 5, 4, 10);
select results_eq(
  'select guild_id, member_id from economy.turn order by member_id', 'select guild_id, member_id from economy.purse order by 2',
  'every purse has one, a newcomer''s too'
);
select is_empty(
  'select place, member_id from before except select ctid, member_id from economy.turn', 'no payment makes another version of it'
);
select throws_ok('insert into economy.turn (guild_id, member_id) values (99, 5)', '23503', null,
  'a guild nobody registered has none');
select table_privs_are('economy', 'turn', 'guildkeeper_admin', '{SELECT}', 'operators read it and nothing else');
select table_privs_are('economy', 'turn', 'guildkeeper_bot', '{}', 'the bot does not even read it');

select * from finish();
rollback;
