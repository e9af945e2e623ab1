-- Verify guildkeeper:games/_lock_hand on pg

begin;

select 'games._lock_hand'::regproc;

rollback;
