-- Verify guildkeeper:games/_stand_late on pg

begin;

select 'games._stand_late'::regproc;

rollback;
