-- Specification of choices.choice: a choice goes with its option, and with its guild.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(3);

do $$ begin perform tests.edit_option(1, 1, price => 5); perform economy.give(1, 5, 10); perform tests.press(5, 1); end $$;
select throws_ok('update choices.choice set paid_until = null', '23514', null, 'what is paid has its transaction');
select throws_ok('update choices.choice set reactions = 4', '23514', null, 'a reaction is ordinary or super');
select lives_ok('delete from app.guild where guild_id = 1', 'a guild takes all along');

select * from finish();
rollback;
