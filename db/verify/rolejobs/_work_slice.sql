-- Verify guildkeeper:rolejobs/_work_slice on pg

begin;

select 'rolejobs._work_slice'::regproc;

rollback;
