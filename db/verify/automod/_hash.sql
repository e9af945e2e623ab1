-- Verify guildkeeper:automod/_hash on pg

begin;

select 'automod._hash'::regproc;

rollback;
