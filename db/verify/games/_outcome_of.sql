-- Verify guildkeeper:games/_outcome_of on pg

begin;

select 'games._outcome_of'::regproc;

rollback;
