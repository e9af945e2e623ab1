-- Verify guildkeeper:games/_take_stake on pg

begin;

select 'games._take_stake'::regproc;

rollback;
