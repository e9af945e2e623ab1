-- Verify guildkeeper:games/_play on pg

begin;

select 'games._play'::regproc;

rollback;
