-- Verify guildkeeper:roles/_set_lapse on pg

begin;

select 'roles._set_lapse'::regproc;

rollback;
