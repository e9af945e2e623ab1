-- Verify guildkeeper:games/_plays on pg

begin;

select 'games._plays'::regproc;

rollback;
