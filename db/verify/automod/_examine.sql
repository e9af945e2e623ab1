-- Verify guildkeeper:automod/_examine on pg

begin;

select 'automod._examine'::regproc;

rollback;
