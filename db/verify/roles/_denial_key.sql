-- Verify guildkeeper:roles/_denial_key on pg

begin;

select 'roles._denial_key'::regproc;

rollback;
