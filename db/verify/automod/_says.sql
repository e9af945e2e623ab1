-- Verify guildkeeper:automod/_says on pg

begin;

select 'automod._says'::regproc;

rollback;
