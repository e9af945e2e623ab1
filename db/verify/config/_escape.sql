-- Verify guildkeeper:config/_escape on pg

begin;

select 'config._escape'::regproc;

rollback;
