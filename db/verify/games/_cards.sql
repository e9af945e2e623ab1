-- Verify guildkeeper:games/_cards on pg

begin;

select 'games._cards'::regproc;

rollback;
