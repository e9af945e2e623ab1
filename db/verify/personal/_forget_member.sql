-- Verify guildkeeper:personal/_forget_member on pg

begin;

select 'personal._forget_member'::regproc;

rollback;
