-- Verify guildkeeper:games/_finish_hand on pg

begin;

select 'games._finish_hand'::regproc;

rollback;
