-- Verify guildkeeper:games/_maintain on pg

begin;

select 'games._maintain'::regproc;

rollback;
