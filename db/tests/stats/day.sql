-- Specification of stats.day: it goes with its guild.

begin;
\ir ../../fixtures/guild.sql
select plan(1);

insert into stats.day (guild_id, day, messages, active_1, active_7, active_28, new_members, returning_members)
values (1, '2026-01-01', 1, 1, 1, 1, 1, 0);
delete from app.guild where guild_id = 1;
select is_empty('select from stats.day', 'a day goes with its guild');

select * from finish();
rollback;
