-- Specification of income.earner: who earns by writing; it goes with its guild.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

select tests.configure('income.message_max', '10');
select tests.say(5, '2026-01-01T12:00Z');
select is((select count(*) from income.earner), 1::bigint, 'who wrote is there');
select is(
  has_table_privilege('guildkeeper_admin', 'income.earner', 'insert, update, delete'), false, 'operators read it only'
);
delete from app.guild where guild_id = 1;
select is_empty('select from income.earner', 'a guild that is deleted takes it along');

select * from finish();
rollback;
