-- Verify guildkeeper:games/_require_no_hand on pg

begin;

select 'games._require_no_hand'::regproc;

rollback;
