-- Verify guildkeeper:personal/own_role on pg

begin;

select 'personal.own_role'::regproc;

rollback;
