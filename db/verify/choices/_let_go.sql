-- Verify guildkeeper:choices/_let_go on pg

begin;

select 'choices._let_go'::regproc;

rollback;
