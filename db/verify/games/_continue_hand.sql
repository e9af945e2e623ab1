-- Verify guildkeeper:games/_continue_hand on pg

begin;

select 'games._continue_hand'::regproc;

rollback;
