-- Verify guildkeeper:games/_begin on pg

begin;

select 'games._begin'::regproc;

rollback;
