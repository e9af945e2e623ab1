-- Verify guildkeeper:config/_as_typed on pg

begin;

select 'config._as_typed'::regproc;

rollback;
