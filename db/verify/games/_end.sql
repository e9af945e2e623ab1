-- Verify guildkeeper:games/_end on pg

begin;

select 'games._end'::regproc;

rollback;
