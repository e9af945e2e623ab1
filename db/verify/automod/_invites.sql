-- Verify guildkeeper:automod/_invites on pg

begin;

select 'automod._invites'::regproc;

rollback;
