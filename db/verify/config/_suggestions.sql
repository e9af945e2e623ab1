-- Verify guildkeeper:config/_suggestions on pg

begin;

select 'config._suggestions'::regproc;

rollback;
