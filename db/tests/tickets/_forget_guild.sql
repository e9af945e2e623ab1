-- Specification of tickets._forget_guild: what was heard goes with its guild.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(1);

insert into tickets.inbox (guild_id, number, message_id, author_id) values (1, 1, 2, 5), (2, 1, 2, 5);
delete from app.guild where guild_id = 2;
select results_eq('select h.guild_id from tickets.inbox h', 'values (1::bigint)', 'and with no other');

select * from finish();
rollback;
