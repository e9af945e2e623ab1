-- Verify guildkeeper:automod/_forget_member on pg

begin;

select 'automod._forget_member'::regproc;

rollback;
