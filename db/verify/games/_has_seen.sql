-- Verify guildkeeper:games/_has_seen on pg

begin;

select 'games._has_seen'::regproc;

rollback;
