-- Verify guildkeeper:roles/_let_go on pg

begin;

select 'roles._let_go'::regproc;

rollback;
