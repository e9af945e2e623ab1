-- Verify guildkeeper:pictures/_forget_member on pg

begin;

select 'pictures._forget_member'::regproc;

rollback;
