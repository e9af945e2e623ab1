-- Verify guildkeeper:config/_setting on pg

begin;

select 'config._setting'::regproc;

rollback;
