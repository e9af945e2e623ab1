-- Verify guildkeeper:automod/_delete on pg

begin;

select 'automod._delete'::regproc;

rollback;
