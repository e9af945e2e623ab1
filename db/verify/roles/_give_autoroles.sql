-- Verify guildkeeper:roles/_give_autoroles on pg

begin;

select 'roles._give_autoroles'::regproc;

rollback;
