-- Verify guildkeeper:automod/_ids on pg

begin;

select 'automod._ids'::regproc;

rollback;
