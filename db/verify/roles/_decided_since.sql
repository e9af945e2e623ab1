-- Verify guildkeeper:roles/_decided_since on pg

begin;

select 'roles._decided_since'::regproc;

rollback;
