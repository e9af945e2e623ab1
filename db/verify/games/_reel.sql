-- Verify guildkeeper:games/_reel on pg

begin;

select 'games._reel'::regproc;

rollback;
