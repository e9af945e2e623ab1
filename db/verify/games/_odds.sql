-- Verify guildkeeper:games/_odds on pg

begin;

select 'games._odds'::regproc;

rollback;
