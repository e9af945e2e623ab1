-- Verify guildkeeper:games/_slots_outcome on pg

begin;

select 'games._slots_outcome'::regproc;

rollback;
