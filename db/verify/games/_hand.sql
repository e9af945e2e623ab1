-- Verify guildkeeper:games/_hand on pg

begin;

select 'games._hand'::regproc;

rollback;
