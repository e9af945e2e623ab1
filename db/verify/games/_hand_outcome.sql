-- Verify guildkeeper:games/_hand_outcome on pg

begin;

select 'games._hand_outcome'::regproc;

rollback;
