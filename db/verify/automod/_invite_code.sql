-- Verify guildkeeper:automod/_invite_code on pg

begin;

select 'automod._invite_code'::regproc;

rollback;
