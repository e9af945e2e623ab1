-- Verify guildkeeper:games/_stake on pg

begin;

select 'games._stake'::regproc;

rollback;
