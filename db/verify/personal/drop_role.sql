-- Verify guildkeeper:personal/drop_role on pg

begin;

select 'personal.drop_role'::regproc;

rollback;
