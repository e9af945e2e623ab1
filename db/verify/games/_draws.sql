-- Verify guildkeeper:games/_draws on pg

begin;

select 'games._draws'::regproc;

rollback;
